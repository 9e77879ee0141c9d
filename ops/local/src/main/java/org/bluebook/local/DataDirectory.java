package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;

/** What one server owns on disk: what it stores, its log, its passwords and who runs it; readable by this account only. */
record DataDirectory(Server server, Path path) {

    private static final int PASSWORD_BYTES = 24;

    static DataDirectory of(Server server, Path path) {
        try {
            Files.createDirectories(path);
            var directory = new DataDirectory(server, path.toRealPath());
            Files.setPosixFilePermissions(directory.path, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(directory.owners().folder());
            Files.createDirectories(directory.launchers().folder());
            return directory;
        } catch (IOException e) {
            throw new NotStarted("The data directory " + path + " cannot be made: " + e + ".", e);
        }
    }

    Path store() {
        return path.resolve(server.folder());
    }

    /** Where a store is made, before it is moved into place. */
    Path half() {
        return path.resolve(server.folder() + ".half");
    }

    Path log() {
        return path.resolve(server.folder() + ".log");
    }

    /** A log for each start; the one before is kept, so that a crash can be looked into after the restart. */
    void turnLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), path.resolve(server.folder() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The log " + log() + " cannot be put aside.", e);
        }
    }

    /** Where a server puts what it needs for a moment only. */
    Path spool() {
        try {
            return Files.createDirectories(path.resolve("spool"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for temporary files in " + path + " cannot be made.", e);
        }
    }

    /** The processes the server runs for. */
    ProcessNotes owners() {
        return new ProcessNotes(path.resolve("owners"));
    }

    /** The processes that run the server, or are about to. */
    ProcessNotes launchers() {
        return new ProcessNotes(path.resolve("launchers"));
    }

    Path running() {
        return path.resolve("running.properties");
    }

    Path pid() {
        return path.resolve(server.pidFile());
    }

    Path inUse() {
        return path.resolve("in-use.lock");
    }

    Path starting() {
        return path.resolve("starting.lock");
    }

    Path opening() {
        return path.resolve("opening.sql");
    }

    Path passwordFile(String user) {
        return path.resolve(user + ".password");
    }

    /** The password of an account: made up at first, the same ever after. */
    String password(String user) {
        if (Files.notExists(passwordFile(user))) {
            var random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            writePrivately(
                    passwordFile(user), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return passwordIn(passwordFile(user));
    }

    static String passwordIn(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The password in " + file + " cannot be read.", e);
        }
    }

    /** Appears whole or not at all, and is readable by this account only from its first moment. */
    void writePrivately(Path file, String text) {
        try {
            var half = Files.createTempFile(path, "half-", ".tmp");
            Files.writeString(half, text + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written.", e);
        }
    }

    static void deleteAll(Path folder) {
        if (Files.isDirectory(folder)) {
            try (var found = Files.walk(folder)) {
                found.sorted(Comparator.reverseOrder()).forEach(DataDirectory::delete);
            } catch (IOException e) {
                throw new UncheckedIOException("The folder " + folder + " cannot be removed.", e);
            }
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be removed.", e);
        }
    }
}

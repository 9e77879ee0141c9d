package org.bluebook.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A packed server, unpacked once per machine and then shared by everyone who starts one; nobody writes into it. */
record Distribution(Path path) {

    /** The cache directory of this account: BLUEBOOK_CACHE, else XDG_CACHE_HOME/bluebook, else ~/.cache/bluebook. */
    static Path cache(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("BLUEBOOK_CACHE"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("XDG_CACHE_HOME")).map(home -> Path.of(home, "bluebook")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "bluebook"));
    }

    static Distribution of(Packed packed, Path cache) {
        try {
            Files.createDirectories(cache);
            return Guard.holding(cache.resolve(packed.folder() + ".lock"), () -> unpackedIn(cache, packed));
        } catch (IOException e) {
            throw notUnpacked(packed, cache, e);
        }
    }

    private static Distribution unpackedIn(Path cache, Packed packed) {
        var target = cache.resolve(packed.folder());
        try {
            if (!Files.isDirectory(target)) {
                unpack(packed, target);
            }
            return new Distribution(target);
        } catch (IOException e) {
            throw notUnpacked(packed, cache, e);
        }
    }

    private static NotStarted notUnpacked(Packed packed, Path cache, IOException e) {
        return new NotStarted(packed.archive() + " cannot be unpacked into " + cache + ": " + e + ".", e);
    }

    Path program(String name) {
        return path.resolve(name);
    }

    /** Beside its place and then moved there, so that a half is never mistaken for the whole. */
    private static void unpack(Packed packed, Path target) throws IOException {
        refuseTooLittleRoom(packed, target.getParent());
        var half = target.resolveSibling(target.getFileName() + ".half");
        DataDirectory.deleteAll(half);
        try (var archive = new ZipFile(packed.archive().toFile())) {
            for (var entry : archive.stream().filter(e -> wanted(e, packed)).toList()) {
                copy(
                        archive,
                        entry,
                        half.resolve(entry.getName().substring(packed.root().length())));
            }
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseTooLittleRoom(Packed packed, Path cache) throws IOException {
        var free = Files.getFileStore(cache).getUsableSpace();
        if (free < packed.room()) {
            throw new NotStarted(packed.folder() + " needs " + (packed.room() >> 20) + " MB in " + cache + " and "
                    + (free >> 20) + " MB are free: make room, or set BLUEBOOK_CACHE to a directory that has it.");
        }
    }

    private static boolean wanted(ZipEntry entry, Packed packed) {
        return entry.getName().startsWith(packed.root())
                && !entry.isDirectory()
                && !entry.getName().endsWith(".a");
    }

    private static void copy(ZipFile archive, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var bytes = archive.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
        var folder = file.getParent().getFileName().toString();
        if ((folder.equals("bin") || folder.equals("scripts")) && !file.toFile().setExecutable(true)) {
            throw new IOException("The file " + file + " cannot be made executable.");
        }
    }
}

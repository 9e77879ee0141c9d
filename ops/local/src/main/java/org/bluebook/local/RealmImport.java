package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What Keycloak knows comes from the realm file: once, and again from nothing when the file has changed. */
record RealmImport(Path realm, DataDirectory directory, String fingerprint) {

    static RealmImport of(Path realm, Distribution distribution, DataDirectory directory) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Files.readAllBytes(realm));
            sha256.update(distribution.path().getFileName().toString().getBytes(StandardCharsets.UTF_8));
            KeycloakCommand.environment(directory).entrySet().stream()
                    .map(Object::toString)
                    .sorted()
                    .forEach(secret -> sha256.update(secret.getBytes(StandardCharsets.UTF_8)));
            return new RealmImport(realm, directory, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException e) {
            throw new NotStarted("The realm file " + realm + " cannot be read: " + e + ".", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isDone() {
        try {
            return Files.exists(note()) && Files.readString(note()).strip().equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + note() + " cannot be read.", e);
        }
    }

    /** The command that starts a Keycloak which knows nothing yet with the realm. */
    List<String> prepared(List<String> command) {
        DataDirectory.delete(note());
        DataDirectory.deleteAll(directory.store());
        var folder = directory.store().resolve("data").resolve("import");
        try {
            Files.createDirectories(folder);
            Files.copy(realm, folder.resolve("realm.json"));
        } catch (IOException e) {
            throw new NotStarted("The realm file " + realm + " cannot be copied into " + folder + ": " + e + ".", e);
        }
        return Stream.concat(command.stream(), Stream.of("--import-realm")).toList();
    }

    /** Noted at last, so that an import cut short is begun again. */
    void done() {
        directory.writePrivately(note(), fingerprint);
    }

    private Path note() {
        return directory.path().resolve("imported.sha256");
    }
}

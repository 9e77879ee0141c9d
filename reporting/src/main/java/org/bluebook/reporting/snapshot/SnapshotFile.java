package org.bluebook.reporting.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A snapshot outside the store: the hash on the first line, the canonical JSON on the second. */
public final class SnapshotFile {
    private SnapshotFile() {}

    public static void write(Path file, Snapshot snapshot) throws IOException {
        Files.writeString(file, snapshot.sha256() + "\n" + snapshot.content() + "\n");
    }

    public static Facts read(Path file) throws IOException {
        var text = Files.readString(file);
        var endOfHash = text.indexOf('\n');
        var json = text.substring(endOfHash + 1).strip().getBytes(StandardCharsets.UTF_8);
        return checked(json, text.substring(0, Math.max(endOfHash, 0)));
    }

    static Facts checked(byte[] json, String sha256) {
        requireUnaltered(json, sha256);
        return CanonicalJson.read(json, Facts.class);
    }

    static void requireUnaltered(byte[] json, String sha256) {
        var found = CanonicalJson.sha256(json);
        if (!found.equals(sha256)) {
            throw new SnapshotAltered(sha256, found);
        }
    }
}

package org.bluebook.api.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.bluebook.api.imports.Change.What;

/** What a file would do to the record, row by row, and a fingerprint of that with what it would replace. */
final class Diff {
    private final Packed changes;
    private final MessageDigest digest;
    private int added;
    private int changed;
    private int same;

    Diff(Packed changes) {
        this.changes = changes;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    void added(int row, String key, String to) {
        added++;
        add(new Change(row, key, What.NEW, null, to), 0);
    }

    /** {@code version} is that of what stands. */
    void changed(int row, String key, String from, String to, int version) {
        changed++;
        add(new Change(row, key, What.CHANGED, from, to), version);
    }

    void same(int row, String key, String as, int version) {
        same++;
        add(new Change(row, key, What.SAME, as, as), version);
    }

    private void add(Change change, int version) {
        changes.add(change);
        digest.update((version + "|" + change + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits; whoever asks has finished. */
    String fingerprint(int problems) {
        digest.update(Integer.toString(problems).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    OptionalInt leftOutFrom() {
        return changes.leftOutFrom();
    }

    String packed() {
        return changes.text();
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int same() {
        return same;
    }
}

package org.bluebook.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it was sent. */
public final class Sent {
    private static final int LONGEST_NAME = 200;

    private final String fileName;
    private final byte[] bytes;

    /** The bytes are taken as they are, not copied: they may be many. A name that is missing is "unnamed". */
    public Sent(String fileName, byte[] bytes) {
        var name = fileName == null || fileName.isBlank() ? "unnamed" : fileName.strip();
        this.fileName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        this.bytes = bytes;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

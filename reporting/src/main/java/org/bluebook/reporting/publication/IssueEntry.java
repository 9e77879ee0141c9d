package org.bluebook.reporting.publication;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bluebook.papers.Audience;

/**
 * A line of the register: everything about an issue but its bytes; sizes are in bytes, hashes are SHA-256 in hexadecimal.
 * {@code audience} says whom it is for, {@code openTo} who may read it by now.
 */
public record IssueEntry(
        String paper,
        int number,
        String document,
        String subject,
        String title,
        Audience audience,
        Audience openTo,
        String marking,
        PreparationState state,
        Instant issuedAt,
        String issuedBy,
        String snapshotSha256,
        String contentSha256,
        Format format,
        int size,
        String sha256) {
    /** Such as {@code management-board-2006-03.pdf}; a later issue carries its number. */
    public String fileName() {
        return fileName(format);
    }

    /** The format whose file has this name. */
    public Optional<Format> named(String name) {
        return Arrays.stream(Format.values())
                .filter(of -> fileName(of).equals(name))
                .findFirst();
    }

    /** The same in another format. */
    public String fileName(Format of) {
        return new FileName(document, paper, subject, number).in(of);
    }
}

package org.bluebook.reporting.publication;

import java.time.Instant;
import java.util.Locale;
import org.bluebook.papers.Audience;

/** A line of the register: everything about an issue but its bytes; sizes are in bytes, hashes are SHA-256 in hexadecimal. */
public record IssueEntry(
        String paper,
        int number,
        String document,
        String subject,
        String title,
        Audience audience,
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
        var later = number == 1 ? "" : "-issue-" + number;
        return document.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + subject + later + "." + format.ending();
    }
}

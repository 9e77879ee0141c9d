package org.bluebook.reporting.publication;

import java.time.Instant;
import java.util.Locale;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;

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

    /** The same in another format; a profile is told from the others by its borough. */
    public String fileName(Format of) {
        var later = number == 1 ? "" : "-issue-" + number;
        var about = document.equals(DocumentKind.BOROUGH_PROFILE.name())
                ? paper.substring(paper.indexOf('-') + 1)
                : subject;
        return document.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + about + later + "." + of.ending();
    }
}

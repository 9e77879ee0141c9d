package org.bluebook.reporting.documents;

import java.time.Instant;

/** What identifies the document on its pages; {@code reportNumber} may be "", {@code frozenAt} dates the file. */
public record Furniture(
        String paperReference,
        String marking,
        String body,
        String dateLine,
        String byLine,
        String reportNumber,
        String subject,
        String snapshotHash,
        Instant frozenAt,
        boolean demonstration,
        String language) {

    public Furniture {
        Written.require("The paper reference", paperReference);
        Written.require("The protective marking", marking);
        Written.require("The body", body);
        Written.require("The date line", dateLine);
        Written.require("The by-line", byLine);
        Written.require("The subject", subject);
        Written.require("The language", language);
        if (!snapshotHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "A snapshot's hash is 64 hexadecimal digits; this one is \"%s\".".formatted(snapshotHash));
        }
        if (frozenAt == null) {
            throw new IllegalArgumentException("The instant of the freeze is missing, and it dates the document.");
        }
    }

    /** The first twelve digits of the snapshot's hash, as the page foot prints it. */
    public String shortHash() {
        return snapshotHash.substring(0, 12);
    }
}

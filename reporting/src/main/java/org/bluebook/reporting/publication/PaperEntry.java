package org.bluebook.reporting.publication;

import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.papers.ProtectiveMarking;

/**
 * A paper without its words, and how many issues of it the reader may read; meeting, place and number may be null.
 * The version is that of the plan, or for whoever reads issues alone the number of the latest.
 */
public record PaperEntry(
        String reference,
        DocumentKind kind,
        String body,
        String meeting,
        Period subject,
        String place,
        Integer reportNumber,
        String title,
        String byLine,
        Audience audience,
        ProtectiveMarking marking,
        long issues,
        int version) {

    /** As an issue has it, whose marking is in words. */
    public PaperEntry(
            String reference,
            DocumentKind kind,
            String body,
            String meeting,
            Period subject,
            String place,
            Integer reportNumber,
            String title,
            String byLine,
            Audience audience,
            String marking,
            long issues,
            int version) {
        this(
                reference,
                kind,
                body,
                meeting,
                subject,
                place,
                reportNumber,
                title,
                byLine,
                audience,
                ProtectiveMarking.of(marking),
                issues,
                version);
    }
}

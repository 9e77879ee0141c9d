package org.bluebook.reporting.publication;

import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.papers.ProtectiveMarking;

/** A paper without its words, and how many issues of it the reader may read; meeting and number may be null. */
public record PaperEntry(
        String reference,
        DocumentKind kind,
        String body,
        String meeting,
        Period subject,
        Integer reportNumber,
        String title,
        String byLine,
        Audience audience,
        ProtectiveMarking marking,
        long issues,
        int version) {}

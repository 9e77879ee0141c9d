package org.bluebook.reporting.publication;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bluebook.papers.DocumentKind;
import org.bluebook.reporting.snapshot.PaperFacts;

/** What the file of an issue is called beside the others: {@code management-board-2006-03.pdf}; a later issue carries its number. */
record FileName(String document, String paper, String subject, int issue) {
    private static final Pattern LATER = Pattern.compile("-issue-([0-9]{1,6})\\.");

    static FileName of(PaperFacts paper, int issue) {
        return new FileName(
                paper.document().name(), paper.reference(), paper.subject().toString(), issue);
    }

    /** A profile is told from the others by its borough. */
    String in(Format format) {
        var later = issue == 1 ? "" : "-issue-" + issue;
        var about = document.equals(DocumentKind.BOROUGH_PROFILE.name())
                ? paper.substring(paper.indexOf('-') + 1)
                : subject;
        return document.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + about + later + "." + format.ending();
    }

    /** The number that a name carries. */
    static int issueOf(String name) {
        var later = LATER.matcher(name);
        return later.find() ? Integer.parseInt(later.group(1)) : 1;
    }
}

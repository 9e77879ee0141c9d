package org.bluebook.api.papers;

import org.bluebook.refusals.Refusal;

/** What stands where an issue's number should. */
public final class IssueNumberNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    IssueNumberNotUnderstood(String text) {
        super("\"%s\" is not the number of an issue: write a whole number such as 1, or 1.pdf for the file."
                .formatted(text));
    }
}

package org.bluebook.api.papers;

import org.bluebook.refusals.Refusal;

/** What was taken back is not handed out. */
public final class IssueWithdrawn extends Refusal {
    private static final long serialVersionUID = 1L;

    IssueWithdrawn(String paper, int number) {
        super("Issue %d of %s was withdrawn. The register says so; its file is not handed out any more."
                .formatted(number, paper));
    }
}

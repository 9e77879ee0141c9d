package org.bluebook.reporting.publication;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** Nobody approves what they submitted: a second person looks at it first. */
public final class OwnSubmissionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnSubmissionRefused(String paper, Actor by) {
        super("%s submitted %s and cannot approve it: another approver must.".formatted(by.name(), paper));
    }
}

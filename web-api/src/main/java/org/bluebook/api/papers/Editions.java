package org.bluebook.api.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bluebook.api.identity.Caller;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PreparationState;

/** Issues as far as they are open to whoever asks; that they were read is noted. */
@ApplicationScoped
class Editions {
    private final Issues issues;
    private final Readings readings;
    private final Caller caller;

    @Inject
    Editions(Issues issues, Readings readings, Caller caller) {
        this.issues = issues;
        this.readings = readings;
        this.caller = caller;
    }

    /** What the register says of an issue. */
    IssueEntry listed(String paper, int number) {
        var entry = entry(paper, number);
        readings.note(entry.openTo());
        return entry;
    }

    /** The entry of an issue whose content the caller may read. */
    IssueEntry open(String paper, int number) {
        var entry = entry(paper, number);
        if (entry.state() == PreparationState.WITHDRAWN && !caller.makesPapers()) {
            throw new IssueWithdrawn(paper, number);
        }
        readings.note(entry.openTo());
        return entry;
    }

    private IssueEntry entry(String paper, int number) {
        return issues.entry(paper, number, caller.audiences())
                .orElseThrow(() -> new NoSuchIssue(paper, Integer.toString(number)));
    }

    /** The number of an issue as it stands in an address. */
    static int number(String issue) {
        if (!issue.matches("\\d{1,6}")) {
            throw new IssueNumberNotUnderstood(issue);
        }
        return Integer.parseInt(issue);
    }
}

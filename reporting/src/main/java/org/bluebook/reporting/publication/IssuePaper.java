package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.PaperFacts;

/** Puts what was approved on the register, byte for byte, with everything that belongs to it, in one commit. */
@ApplicationScoped
public class IssuePaper {
    private final Preparations preparations;
    private final Register register;

    @Inject
    IssuePaper(Preparations preparations, Register register) {
        this.preparations = preparations;
        this.register = register;
    }

    /** Issues the paper that is approved; the one before it is superseded and stays. */
    @Transactional
    public Issue issue(String paper, Actor by, Instant at) {
        register.lock();
        return issue(preparations.newestOf(paper), by, at);
    }

    /** The same if it is approved, and nothing if it is not; says how far it was. */
    @Transactional
    public PreparationState issueIfApproved(String paper, Actor by, Instant at) {
        register.lock();
        var state = preparations.stateOf(paper);
        if (state == PreparationState.APPROVED) {
            issue(preparations.newestOf(paper), by, at);
        }
        return state;
    }

    /** The same, where what is approved was made from the snapshot of this hash. */
    @Transactional
    public Issue issue(String paper, String snapshotSha256, Actor by, Instant at) {
        register.lock();
        var preparation = preparations.newestOf(paper);
        preparation.requireMadeFrom(snapshotSha256);
        return issue(preparation, by, at);
    }

    /** What the paper that is approved says of itself, refused where it may not be issued. */
    @Transactional
    public PaperFacts toBeIssued(String paper) {
        var preparation = preparations.latestOf(paper).orElseGet(() -> Preparation.of(paper, 1));
        preparation.requireIssuable();
        return preparation.snapshot().orElseThrow().facts().paper();
    }

    private Issue issue(Preparation preparation, Actor by, Instant at) {
        var files = preparation.issue(by, at);
        if (preparation.number() > 1) {
            preparations
                    .locked(preparation.paper(), preparation.number() - 1)
                    .filter(before -> before.state() == PreparationState.ISSUED)
                    .ifPresent(before -> before.supersede(by, at));
        }
        return register.enter(preparation, files, by, at);
    }
}

package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bluebook.people.Actor;

/** Puts what was approved on the register, with everything that belongs to it, in one commit. */
@ApplicationScoped
public class IssuePaper {
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final Register register;

    @Inject
    IssuePaper(Preparations preparations, PreparePaper prepare, Register register) {
        this.preparations = preparations;
        this.prepare = prepare;
        this.register = register;
    }

    /** Issues the paper that is approved; the one before it is superseded and stays. */
    @Transactional
    public Issue issue(String paper, Actor by, Instant at) {
        return issue(preparations.openOf(paper), by, at);
    }

    /** The same, where what is approved was made from the snapshot of this hash. */
    @Transactional
    public Issue issue(String paper, String snapshotSha256, Actor by, Instant at) {
        var preparation = preparations.openOf(paper);
        preparation.requireMadeFrom(snapshotSha256);
        return issue(preparation, by, at);
    }

    private Issue issue(Preparation preparation, Actor by, Instant at) {
        preparation.requireApproved();
        var rendered = prepare.printed(preparation);
        preparation.requireContent(rendered.contentSha256());
        if (preparation.number() > 1) {
            preparations
                    .locked(preparation.paper(), preparation.number() - 1)
                    .filter(before -> before.state() == PreparationState.ISSUED)
                    .ifPresent(before -> before.supersede(by, at));
        }
        preparation.issue(by, at);
        return register.enter(preparation, rendered, by, at);
    }
}

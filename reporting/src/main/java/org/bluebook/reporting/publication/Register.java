package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.Snapshot;
import org.bluebook.reporting.snapshot.Snapshots;

/** Enters issues: bytes, hashes and entry in one commit. */
@ApplicationScoped
class Register {
    private final Issues issues;
    private final Snapshots snapshots;
    private final Event<Issued> issued;

    @Inject
    Register(Issues issues, Snapshots snapshots, Event<Issued> issued) {
        this.issues = issues;
        this.snapshots = snapshots;
        this.issued = issued;
    }

    @Transactional
    Issue enter(Snapshot snapshot, RenderedPaper rendered, Actor by, Instant at) {
        int number = issues.latestOf(snapshot.paper()).map(Issue::number).orElse(0) + 1;
        var issue = Issue.of(snapshots.getEntityManager().merge(snapshot), number, rendered, by, at);
        issues.persistAndFlush(issue);
        issued.fire(new Issued(issue));
        return issue;
    }
}

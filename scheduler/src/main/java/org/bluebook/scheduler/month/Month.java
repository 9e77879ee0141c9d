package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bluebook.papers.Papers;
import org.bluebook.people.Actor;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.Snapshots;
import org.jboss.logging.Logger;

/** A month's papers: each that is planned is frozen, rendered and issued, unless that has been done. */
@ApplicationScoped
public class Month {
    private static final Logger LOG = Logger.getLogger(Month.class);

    private final Papers papers;
    private final Snapshots snapshots;
    private final Freeze freeze;
    private final IssuePaper issuePaper;
    private final Issues issues;

    @Inject
    Month(Papers papers, Snapshots snapshots, Freeze freeze, IssuePaper issuePaper, Issues issues) {
        this.papers = papers;
        this.snapshots = snapshots;
        this.freeze = freeze;
        this.issuePaper = issuePaper;
        this.issues = issues;
    }

    /** Papers already issued stay as they are; a paper frozen but not issued is issued from that snapshot. */
    public void run(Actor by, Instant at) {
        papers.references().forEach(paper -> issueOnce(paper, by, at));
    }

    private void issueOnce(String paper, Actor by, Instant at) {
        if (issues.latestOf(paper).isPresent()) {
            LOG.infof("%s has been issued: nothing to do", paper);
            return;
        }
        var snapshot = snapshots.latestOf(paper).orElseGet(() -> freeze.freeze(paper, by, at));
        LOG.infof("Froze %s: snapshot %s", paper, snapshot.sha256());
        var issue = issuePaper.issue(snapshot, new Actor(by.name() + ".approver"), at);
        LOG.infof("Issued %s number %d: PDF/A-2a and PDF/UA-1 pass", paper, issue.number());
    }
}

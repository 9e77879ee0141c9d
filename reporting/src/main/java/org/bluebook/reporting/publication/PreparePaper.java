package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshot;

/** Takes a paper from its facts to a draft that somebody may sign off. */
@ApplicationScoped
public class PreparePaper {
    private final Preparations preparations;
    private final Freeze freeze;
    private final Press press;
    private final PdfGate gate;
    private final Issues issues;

    @Inject
    PreparePaper(Preparations preparations, Freeze freeze, Press press, PdfGate gate, Issues issues) {
        this.preparations = preparations;
        this.freeze = freeze;
        this.press = press;
        this.gate = gate;
        this.issues = issues;
    }

    /** Says what the next issue puts right of the one that is out. */
    @Transactional
    public Preparation correct(String paper, List<Correction> corrections) {
        var preparation = preparations.openOf(paper);
        preparation.correct(corrections);
        return preparation;
    }

    /** Freezes the facts as they are known at an instant. */
    @Transactional
    public Snapshot freeze(String paper, Actor by, Instant at) {
        var preparation = preparations.openOf(paper);
        preparation.requireFreezable();
        var snapshot = freeze.freeze(paper, preparation.corrections(), issues.before(paper), by, at);
        preparation.freeze(snapshot, by, at);
        return snapshot;
    }

    /** Makes the paper from what was frozen; one that fails the gate is no draft. */
    @Transactional
    public Preparation draft(String paper, Actor by, Instant at) {
        var preparation = open(paper);
        Move.DRAFT.from(preparation.state(), paper, preparation.number());
        preparation.draft(printed(preparation).contentSha256(), by, at);
        return preparation;
    }

    /** The draft as PDF, as it would be issued; none where nothing is frozen. */
    @Transactional
    public Optional<byte[]> draftPdf(String paper) {
        return preparations
                .latestOf(paper)
                .filter(preparation -> preparation.contentSha256().isPresent())
                .map(preparation -> printed(preparation).pdf());
    }

    /** What is on its way, locked; a paper of which nothing was frozen yet is at its beginning. */
    @Transactional
    public Preparation open(String paper) {
        return preparations.openOf(paper);
    }

    /** The paper as it was frozen, refused where the gate would not let it pass. */
    RenderedPaper printed(Preparation preparation) {
        var snapshot = preparation.snapshot().orElseThrow();
        var rendered = press.print(snapshot.facts(), snapshot.sha256());
        var findings = gate.check(rendered.pdf());
        if (!findings.isEmpty()) {
            throw new PaperFailsTheGate(preparation.paper(), findings);
        }
        return rendered;
    }
}

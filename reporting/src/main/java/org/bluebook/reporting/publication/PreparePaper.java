package org.bluebook.reporting.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshot;
import org.bluebook.reporting.snapshot.Snapshots;

/** Takes a paper from its facts to a draft that somebody may sign off. */
@ApplicationScoped
public class PreparePaper {
    private final Preparations preparations;
    private final Freeze freeze;
    private final Snapshots snapshots;
    private final Press press;
    private final Gate gate;
    private final Issues issues;

    @Inject
    PreparePaper(Preparations preparations, Freeze freeze, Snapshots snapshots, Press press, Gate gate, Issues issues) {
        this.preparations = preparations;
        this.freeze = freeze;
        this.snapshots = snapshots;
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

    /** Makes the paper from what was frozen and keeps that as its draft. */
    @Transactional(TxType.NEVER)
    public Preparation draft(String paper, Actor by, Instant at) {
        var made = make(paper);
        return QuarkusTransaction.requiringNew().call(() -> keep(made, by, at));
    }

    /** Makes the paper from what was frozen, refused where the gate would not let it pass; nothing waits meanwhile. */
    @Transactional(TxType.NEVER)
    public RenderedPaper make(String paper) {
        var frozen = QuarkusTransaction.requiringNew().call(() -> frozen(paper));
        var made = press.print(frozen.facts(), frozen.sha256(), frozen.issue());
        var findings = gate.check(made, frozen.facts());
        if (!findings.isEmpty()) {
            throw new PaperFailsTheGate(paper, findings);
        }
        return made;
    }

    private Frozen frozen(String paper) {
        var newest = preparations.latestOf(paper).orElseGet(() -> Preparation.of(paper, 1));
        newest.requireDraftable();
        var snapshot = newest.snapshot().orElseThrow();
        return new Frozen(snapshots.factsOf(snapshot), snapshot.sha256(), newest.number());
    }

    private record Frozen(Facts facts, String sha256, int issue) {}

    /** Keeps what was made as the draft, unless something else was frozen since. */
    @Transactional
    public Preparation keep(RenderedPaper made, Actor by, Instant at) {
        var preparation = open(made.paper());
        preparation.draft(made, by, at);
        return preparation;
    }

    /** A file of the draft, which is what would be issued; none where there is none yet, or where it was issued. */
    @Transactional
    public Optional<byte[]> drafted(String paper, Format format) {
        return preparations
                .latestOf(paper)
                .flatMap(newest -> preparations.draft(newest, format).map(newest::unaltered));
    }

    /** What is on its way, locked; a paper of which nothing was frozen yet is at its beginning. */
    @Transactional
    public Preparation open(String paper) {
        return preparations.openOf(paper);
    }
}

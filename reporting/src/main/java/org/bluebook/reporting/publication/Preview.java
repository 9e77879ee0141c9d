package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;

/** A paper as it would be issued if it were frozen now; nothing is kept. */
@ApplicationScoped
public class Preview {
    private final Preparations preparations;
    private final Freeze freeze;
    private final Press press;
    private final Gate gate;
    private final Issues issues;

    @Inject
    Preview(Preparations preparations, Freeze freeze, Press press, Gate gate, Issues issues) {
        this.preparations = preparations;
        this.freeze = freeze;
        this.press = press;
        this.gate = gate;
        this.issues = issues;
    }

    /** The bytes of the PDF, whether or not the gate would let them pass. */
    public byte[] pdf(String paper, Instant at) {
        var facts = looked(paper, at);
        return press.pdf(facts, sha256(facts));
    }

    /** The same as a page. */
    public byte[] html(String paper, Instant at) {
        var facts = looked(paper, at);
        return press.html(facts, sha256(facts));
    }

    private Facts looked(String paper, Instant at) {
        return freeze.look(paper, corrections(paper), issues.before(paper), at);
    }

    private static String sha256(Facts facts) {
        return CanonicalJson.sha256(CanonicalJson.write(facts));
    }

    private List<Correction> corrections(String paper) {
        return preparations
                .latestOf(paper)
                .filter(p -> !p.state().isOnTheRegister())
                .map(Preparation::corrections)
                .orElse(List.of());
    }

    /** Refuses what a freeze at that instant would refuse. */
    @Transactional
    public void requireFreezable(String paper, Instant at) {
        preparations.latestOf(paper).ifPresent(Preparation::requireFreezable);
        looked(paper, at);
    }

    /** What is in the way of an issue, each in a sentence; empty where nothing is. */
    public List<String> whatIsInTheWay(String paper, Instant at) {
        try {
            var facts = looked(paper, at);
            return gate.check(press.print(facts, sha256(facts), 1), facts).stream()
                    .map(Finding::toString)
                    .toList();
        } catch (Refusal refusal) {
            return List.of(refusal.getMessage());
        }
    }
}

package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.snapshot.Snapshot;

/** From a snapshot to an issue: compose, render, pass the gate, and only then enter it on the register. */
@ApplicationScoped
public class IssuePaper {
    private final Press press;
    private final PdfGate gate;
    private final Register register;

    @Inject
    IssuePaper(Press press, PdfGate gate, Register register) {
        this.press = press;
        this.gate = gate;
        this.register = register;
    }

    /** Puts the paper made from this snapshot on the register; a snapshot is issued once, and not by who froze it. */
    public Issue issue(Snapshot snapshot, Actor by, Instant at) {
        if (by.equals(snapshot.frozenBy())) {
            throw new OwnFreezeRefused(snapshot.paper(), by);
        }
        var rendered = press.print(snapshot.facts(), snapshot.sha256());
        var findings = gate.check(rendered.pdf());
        if (!findings.isEmpty()) {
            throw new PaperFailsTheGate(snapshot.paper(), findings);
        }
        return register.enter(snapshot, rendered, by, at);
    }
}

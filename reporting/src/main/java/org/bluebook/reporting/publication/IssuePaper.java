package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Snapshot;

/** From a snapshot to an issue: compose, render, pass the gate, and only then enter it on the register. */
@ApplicationScoped
public class IssuePaper {
    private final Renderer renderer;
    private final PdfGate gate;
    private final Register register;

    @Inject
    IssuePaper(Renderer renderer, PdfGate gate, Register register) {
        this.renderer = renderer;
        this.gate = gate;
        this.register = register;
    }

    /** Puts the paper made from this snapshot on the register; a snapshot is issued once. */
    public Issue issue(Snapshot snapshot, Actor by, Instant at) {
        return register.enter(snapshot, rendered(snapshot), by, at);
    }

    private RenderedPaper rendered(Snapshot snapshot) {
        Facts facts = snapshot.facts();
        Document document = Documents.from(facts, snapshot.sha256());
        byte[] pdf = renderer.pdf(Documents.templateOf(facts), document);
        var findings = gate.check(pdf);
        if (!findings.isEmpty()) {
            throw new PaperFailsTheGate(snapshot.paper(), findings);
        }
        return new RenderedPaper(facts.paper(), CanonicalJson.sha256(CanonicalJson.write(document)), pdf);
    }
}

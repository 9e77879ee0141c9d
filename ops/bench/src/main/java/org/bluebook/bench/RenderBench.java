package org.bluebook.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.BareRenderer;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.snapshot.Freeze;

/** What the board paper costs from its snapshot, beside JasperReports alone on the same template and rows, untagged. */
@ApplicationScoped
class RenderBench {
    private static final int WARM_UP = 100;
    private static final int RUNS = 40;

    @Inject
    Freeze freeze;

    @Inject
    Renderer renderer;

    @Inject
    PdfGate gate;

    void print(Instant at) {
        var snapshot = freeze.freeze("MB-2006-03", new Actor("bench"), at);
        var bare = new BareRenderer();
        var facts = snapshot.facts();
        var template = Documents.templateOf(facts);
        var document = Documents.from(facts, snapshot.sha256());
        var content = Renditions.json(document);
        var pdf = renderer.pdf(template, document, content);
        System.out.printf(Locale.ROOT, "board paper: %,d bytes%n", pdf.length);
        new Paired(WARM_UP, RUNS)
                .print(
                        "tagged, PDF/A-3a + PDF/UA-1", () -> renderer.pdf(template, document, content),
                        "bare, untagged", () -> bare.pdf(template, document));
        var wall = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            var made = Documents.from(snapshot.facts(), snapshot.sha256());
            renderer.pdf(Documents.templateOf(facts), made, Renditions.json(made));
            wall.add((System.nanoTime() - before) / 1e6);
        }
        System.out.printf("from the snapshot, one thread    wall ms  %s%n", Paired.Figures.of(wall));
        var checks = new ArrayList<Double>();
        for (int i = 0; i < 10; i++) {
            long before = System.nanoTime();
            gate.check(pdf);
            checks.add((System.nanoTime() - before) / 1e6);
        }
        System.out.printf("the gate (veraPDF, both)         wall ms  %s%n", Paired.Figures.of(checks));
    }
}

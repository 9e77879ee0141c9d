package org.bluebook.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluebook.people.Actor;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.BareRenderer;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.snapshot.Freeze;

/** What the board paper costs, beside JasperReports alone on the same layouts and rows, and beside openhtmltopdf on its page. */
@ApplicationScoped
class RenderBench {
    @Inject
    Freeze freeze;

    @Inject
    Renderer renderer;

    @Inject
    PdfGate gate;

    void print(Sizes sizes) {
        var snapshot = freeze.freeze("MB-2006-03", new Actor("bench"), Pack.AT);
        var facts = snapshot.facts();
        var template = Documents.templateOf(facts);
        var document = Documents.from(facts, snapshot.sha256());
        var page = Peer.page(document);
        var bare = new BareRenderer();
        passes("ours", renderer.pdf(template, document));
        passes("openhtmltopdf", Peer.pdf(page));
        var pairs = new Paired(2 * sizes.warmUp(), 2 * sizes.rounds());
        pairs.print(
                "ours",
                () -> renderer.pdf(template, document),
                "JasperReports, untagged",
                () -> bare.pdf(template, document));
        pairs.print("openhtmltopdf", () -> Peer.pdf(page), "ours", () -> renderer.pdf(template, document));
        var pdf = renderer.pdf(template, document);
        wall("warm, fill, export, tag", sizes, () -> renderer.pdf(template, document));
        wall("warm, veraPDF, both standards", sizes, () -> gate.check(pdf));
    }

    private void passes(String whose, byte[] pdf) {
        var findings = gate.check(pdf);
        System.out.printf(
                Locale.ROOT,
                "board paper by %s: %,d bytes, %s%n",
                whose,
                pdf.length,
                findings.isEmpty() ? "PDF/A and PDF/UA" : findings);
    }

    private static void wall(String words, Sizes sizes, Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * sizes.rounds(); i++) {
            long before = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - before) / 1e6);
        }
        System.out.printf("%-28s wall ms %s%n", words, Paired.Figures.of(times));
    }
}

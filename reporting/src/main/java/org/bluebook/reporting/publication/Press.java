package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.snapshot.Facts;

/** Composes a paper from facts and renders it; whether it is fit to be issued is asked afterwards. */
@ApplicationScoped
class Press {
    private final Renderer renderer;

    @Inject
    Press(Renderer renderer) {
        this.renderer = renderer;
    }

    /** {@code sha256} is that of the facts, and is printed on every page. */
    RenderedPaper print(Facts facts, String sha256) {
        var document = Documents.from(facts, sha256);
        var files = new EnumMap<Format, byte[]>(Format.class);
        files.put(Format.PDF, pdf(facts, document));
        Arrays.stream(Format.values())
                .filter(Format::isRendition)
                .forEach(format -> files.put(format, format.of(document)));
        return new RenderedPaper(facts.paper().reference(), sha256, document, files);
    }

    /** The PDF alone, for whoever only looks. */
    byte[] pdf(Facts facts, String sha256) {
        return pdf(facts, Documents.from(facts, sha256));
    }

    private byte[] pdf(Facts facts, Document document) {
        return renderer.pdf(Documents.templateOf(facts), document);
    }
}

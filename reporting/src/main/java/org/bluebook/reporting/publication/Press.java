package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.documents.LargePrint;
import org.bluebook.reporting.rendering.Renderer;
import org.bluebook.reporting.renditions.Other;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.templates.Template;

/** Composes a paper from facts and renders it; whether it is fit to be issued is asked afterwards. */
@ApplicationScoped
class Press {
    private final Renderer renderer;

    @Inject
    Press(Renderer renderer) {
        this.renderer = renderer;
    }

    /** {@code sha256} is that of the facts, and is printed on every page; {@code issue} is the number it has or will have. */
    RenderedPaper print(Facts facts, String sha256, int issue) {
        var document = Documents.from(facts, sha256);
        var name = FileName.of(facts.paper(), issue);
        var files = new EnumMap<Format, byte[]>(Format.class);
        Arrays.stream(Format.values())
                .filter(Format::isOfContentAlone)
                .forEach(format -> files.put(format, format.of(document)));
        var content = files.get(Format.JSON);
        files.put(Format.PDF, renderer.pdf(Documents.templateOf(facts), document, content));
        if (Documents.haveLargePrint(facts)) {
            files.put(Format.LARGE_PRINT, renderer.pdf(Template.LARGE_PRINT, LargePrint.of(document), content));
        }
        files.put(Format.HTML, Renditions.html(document, beside(files.keySet(), name)));
        return new RenderedPaper(facts.paper().reference(), sha256, document, files);
    }

    /** By the names under which they are downloaded, so that the page leads to them wherever they lie together. */
    private static List<Other> beside(Set<Format> formats, FileName name) {
        return formats.stream()
                .map(format -> new Other(format.words(), format.mediaType(), name.in(format)))
                .toList();
    }

    /** The PDF alone, for whoever only looks. */
    byte[] pdf(Facts facts, String sha256) {
        var document = Documents.from(facts, sha256);
        return renderer.pdf(Documents.templateOf(facts), document, Renditions.json(document));
    }

    /** The page alone, for whoever only looks. */
    byte[] html(Facts facts, String sha256) {
        return Renditions.html(Documents.from(facts, sha256), List.of());
    }
}

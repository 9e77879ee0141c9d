package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.ContentGate;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.LargePrint;
import org.bluebook.reporting.snapshot.Facts;

/** What a paper must pass before it is a draft: the standards, its structure, and the reading of its pages against its content. */
@ApplicationScoped
class Gate {
    private final PdfGate standards;
    private final ContentGate contents;

    @Inject
    Gate(PdfGate standards, ContentGate contents) {
        this.standards = standards;
        this.contents = contents;
    }

    /** Of every PDF there is of it; in each the words of the one content are looked for, as far as it has them. It was made from these facts. */
    List<Finding> check(RenderedPaper paper, Facts facts) {
        return paper.pdfs().entrySet().stream()
                .flatMap(pdf ->
                        check(pdf.getKey(), pdf.getValue(), paper, facts).map(finding -> told(finding, pdf.getKey())))
                .toList();
    }

    private Stream<Finding> check(Format format, byte[] pdf, RenderedPaper paper, Facts facts) {
        return format == Format.LARGE_PRINT
                ? check(pdf, LargePrint.of(paper.content()), LargePrint.kept(paper.content()), facts)
                : check(pdf, paper.content(), paper.content(), facts);
    }

    private Stream<Finding> check(byte[] pdf, Document set, Document content, Facts facts) {
        return Stream.of(standards.check(pdf), contents.check(pdf, set, content.texts(), new Written(facts)))
                .flatMap(List::stream);
    }

    private static Finding told(Finding finding, Format in) {
        return in == Format.PDF
                ? finding
                : new Finding(finding.clause(), "%s: %s".formatted(in.words(), finding.sentence()), finding.times());
    }
}

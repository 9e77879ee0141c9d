package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.reporting.accessibility.Finding;
import org.bluebook.reporting.accessibility.PageGate;
import org.bluebook.reporting.accessibility.PdfGate;
import org.bluebook.reporting.snapshot.Facts;

/** What a paper must pass before it is a draft: the standards, and the reading of its pages against its content. */
@ApplicationScoped
class Gate {
    private final PdfGate standards;
    private final PageGate pages;

    @Inject
    Gate(PdfGate standards, PageGate pages) {
        this.standards = standards;
        this.pages = pages;
    }

    /** Made from these facts. */
    List<Finding> check(RenderedPaper paper, Facts facts) {
        return Stream.concat(
                        standards.check(paper.pdf()).stream(),
                        pages.check(paper.pdf(), paper.content().texts(), new Written(facts)).stream())
                .toList();
    }
}

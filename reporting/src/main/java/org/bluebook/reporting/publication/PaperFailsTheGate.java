package org.bluebook.reporting.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.accessibility.Finding;

/** A rendered paper that is not PDF/A-3a and PDF/UA-1 is not stored. */
public final class PaperFailsTheGate extends Refusal {
    private static final long serialVersionUID = 1L;

    PaperFailsTheGate(String paper, List<Finding> findings) {
        super("%s was not drafted: the PDF fails %d accessibility or archive rules. %s"
                .formatted(paper, findings.size(), sentences(findings)));
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream().limit(5).map(Finding::toString).collect(Collectors.joining(" "));
    }
}

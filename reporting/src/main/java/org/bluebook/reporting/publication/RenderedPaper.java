package org.bluebook.reporting.publication;

import org.bluebook.reporting.snapshot.PaperFacts;

/** A paper that has passed the gate and may be put on the register. */
final class RenderedPaper {
    private final PaperFacts paper;
    private final String contentSha256;
    private final byte[] pdf;

    RenderedPaper(PaperFacts paper, String contentSha256, byte[] pdf) {
        this.paper = paper;
        this.contentSha256 = contentSha256;
        this.pdf = pdf;
    }

    PaperFacts paper() {
        return paper;
    }

    String contentSha256() {
        return contentSha256;
    }

    byte[] pdf() {
        return pdf;
    }
}

package org.bluebook.reporting.publication;

/** A paper as it comes from the press, with the hashes of what it was made from and of its content. */
public final class RenderedPaper {
    private final String paper;
    private final String snapshotSha256;
    private final String contentSha256;
    private final byte[] pdf;

    RenderedPaper(String paper, String snapshotSha256, String contentSha256, byte[] pdf) {
        this.paper = paper;
        this.snapshotSha256 = snapshotSha256;
        this.contentSha256 = contentSha256;
        this.pdf = pdf;
    }

    String paper() {
        return paper;
    }

    String snapshotSha256() {
        return snapshotSha256;
    }

    String contentSha256() {
        return contentSha256;
    }

    byte[] pdf() {
        return pdf;
    }
}

package org.bluebook.reporting.publication;

import java.util.EnumMap;
import java.util.Map;
import org.bluebook.reporting.documents.Document;

/** A paper as it comes from the press in every format, with the hash of what it was made from; that of its JSON is its content's. */
public final class RenderedPaper {
    private final String paper;
    private final String snapshotSha256;
    private final Document content;
    private final Map<Format, byte[]> files;

    RenderedPaper(String paper, String snapshotSha256, Document content, Map<Format, byte[]> files) {
        this.paper = paper;
        this.snapshotSha256 = snapshotSha256;
        this.content = content;
        this.files = new EnumMap<>(files);
    }

    String paper() {
        return paper;
    }

    String snapshotSha256() {
        return snapshotSha256;
    }

    Document content() {
        return content;
    }

    Map<Format, byte[]> files() {
        return files;
    }

    /** Those that are looked at page by page. */
    Map<Format, byte[]> pdfs() {
        var pdfs = new EnumMap<>(files);
        pdfs.keySet().removeIf(format -> !format.isPdf());
        return pdfs;
    }
}

package org.bluebook.reporting.renditions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Document;

/** The forms beside PDF that the content of a paper can be had in; the same content always gives the same bytes. */
public final class Renditions {
    private Renditions() {}

    /** A page that stands by itself, in UTF-8; it leads to the {@code others}. */
    public static byte[] html(Document document, List<Other> others) {
        return HtmlPaper.of(document, others).getBytes(StandardCharsets.UTF_8);
    }

    /** Some blocks of a paper, as its page has them, to be put into another page. */
    public static String html(List<Block> blocks) {
        return HtmlPaper.of(blocks);
    }

    /** Canonical JSON of everything printed; its SHA-256 is that of the content. */
    public static byte[] json(Document document) {
        return JsonPaper.of(document);
    }

    /** A workbook with one table to a sheet. */
    public static byte[] workbook(Document document) {
        return Workbooks.of(document);
    }

    /** An archive of every table as CSV with its CSVW description. */
    public static byte[] tables(Document document) {
        return TableFiles.of(document);
    }
}

package org.bluebook.reporting.publication;

import java.util.function.Function;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.renditions.Renditions;

/** The forms an issue can be had in, each with its media type and the ending of its file name. */
public enum Format {
    PDF("PDF", "application/pdf", "pdf", null),
    /** For readers who need large letters; a profile of a borough has none. */
    LARGE_PRINT("PDF in large print", "application/pdf", "large-print.pdf", null),
    HTML("Page", "text/html", "html", null),
    JSON("JSON", "application/json", "json", Renditions::json),
    XLSX("Workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Renditions::workbook),
    /** Every table as CSV, with its CSVW description. */
    CSV("Tables as CSV", "application/zip", "zip", Renditions::tables);

    private final String words;
    private final String mediaType;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a pure function
    private final Function<Document, byte[]> rendition;

    Format(String words, String mediaType, String ending, Function<Document, byte[]> rendition) {
        this.words = words;
        this.mediaType = mediaType;
        this.ending = ending;
        this.rendition = rendition;
    }

    /** As a reader calls it. */
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** Whether it follows from the content alone: a PDF has a layout too, and the page leads to the other formats. */
    boolean isOfContentAlone() {
        return rendition != null;
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    byte[] of(Document document) {
        return rendition.apply(document);
    }
}

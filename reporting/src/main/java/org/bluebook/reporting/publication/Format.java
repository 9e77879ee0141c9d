package org.bluebook.reporting.publication;

import java.util.function.Function;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.renditions.Renditions;

/** The forms an issue can be had in, each with its media type and the ending of its file name. */
public enum Format {
    PDF("application/pdf", "pdf", null),
    HTML("text/html", "html", Renditions::html),
    JSON("application/json", "json", Renditions::json),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Renditions::workbook),
    /** Every table as CSV, with its CSVW description. */
    CSV("application/zip", "zip", Renditions::tables);

    private final String mediaType;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a pure function
    private final Function<Document, byte[]> rendition;

    Format(String mediaType, String ending, Function<Document, byte[]> rendition) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.rendition = rendition;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** Made from the content alone; the PDF is not. */
    boolean isRendition() {
        return rendition != null;
    }

    byte[] of(Document document) {
        return rendition.apply(document);
    }
}

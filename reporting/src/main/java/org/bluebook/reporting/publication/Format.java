package org.bluebook.reporting.publication;

/** The forms an issue can be had in, each with its media type and the ending of its file name. */
public enum Format {
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}

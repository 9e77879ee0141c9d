package org.bluebook.reporting.documents;

/** A table of what follows it, by the headings of levels 1 and 2; each format makes its own. */
public record Contents() implements Block {
    public static final String HEADING = "Contents";
}

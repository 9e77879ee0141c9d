package org.bluebook.templates;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Each layout with the fields it expects, in the order in which they are printed. */
public enum Template {
    MANAGEMENT_BOARD,
    COMMITTEE_PAPER,
    /** Either of them for readers who need large letters; it has no room for tables. */
    LARGE_PRINT,
    TERMS("term", "meaning"),
    STATEMENTS("label", "status", "statement"),
    DATES("subject", "original", "current", "state", "note"),
    FIGURES_3("label", "figure1", "figure2", "figure3"),
    FIGURES_5("label", "figure1", "figure2", "figure3", "figure4", "figure5"),
    FIGURES_7("label", "figure1", "figure2", "figure3", "figure4", "figure5", "figure6", "figure7"),
    REGISTER("reference", "what", "period", "figure", "status", "source"),
    REVISIONS("what", "period", "was", "now", "why");

    /** How many times as large as elsewhere the letters of a text are in large print, where they have 18 points. */
    public static final float LARGE = 18 / 10.5f;

    /** No letter of large print is smaller, in points. */
    public static final float SMALLEST = 18;

    private static final Pattern OF_FIGURES = Pattern.compile("figure[0-9]?|was|now");

    private final boolean document;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> fields;

    /** A whole document: its rows are blocks. */
    Template() {
        document = true;
        fields = Blocks.FIELDS;
    }

    /** A table: its rows have one field for each column. */
    Template(String... fields) {
        document = false;
        this.fields = List.of(fields);
    }

    /** A table's columns in order, or the fields of a document's blocks. */
    public List<String> fields() {
        return fields;
    }

    /** Whether a table's column stands to the right, as its figures do. */
    public boolean isOfFigures(int column) {
        return OF_FIGURES.matcher(fields.get(column)).matches();
    }

    public boolean isDocument() {
        return document;
    }

    public boolean isLargePrint() {
        return this == LARGE_PRINT;
    }

    /** "figures-7": the name of its JRXML and of what that compiles to. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The compiled layout, or null where the build left it out. */
    public InputStream compiled() {
        return Template.class.getResourceAsStream("/layouts/" + fileName() + ".jasper");
    }
}

package org.bluebook.templates;

import java.util.List;
import java.util.Locale;

/** Each layout with the fields it expects, in the order in which they are printed. */
public enum Template {
    MANAGEMENT_BOARD,
    COMMITTEE_PAPER,
    TERMS("term", "meaning"),
    STATEMENTS("label", "status", "statement"),
    DATES("subject", "original", "current", "state", "note"),
    FIGURES_3("label", "figure1", "figure2", "figure3"),
    FIGURES_5("label", "figure1", "figure2", "figure3", "figure4", "figure5"),
    FIGURES_7("label", "figure1", "figure2", "figure3", "figure4", "figure5", "figure6", "figure7"),
    REGISTER("reference", "what", "period", "figure", "status", "source"),
    REVISIONS("what", "period", "was", "now", "why");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> fields;

    Template(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields of a table's rows; none for a whole document. */
    public List<String> fields() {
        return fields;
    }

    public boolean isDocument() {
        return fields.isEmpty();
    }

    /** "figures-7": the name of its JRXML and of what that compiles to. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.bluebook.imports;

/** What a file brings. */
public enum ImportKind {
    OBSERVATIONS("Observations"),
    SEIZURES("Seizures"),
    CLAIMS("Disruption claims"),
    UPDATES("Action updates");

    private final String words;

    ImportKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.bluebook.imports;

/** What a file brings. */
public enum ImportKind {
    OBSERVATIONS("Observations", ""),
    SEIZURES("Seizures", "Correct each seizure, with the reason."),
    CLAIMS("Disruption claims", "Correct each claim, with the reason, or ask a verifier to reject it."),
    UPDATES("Action updates", "Revise each month's report, with the reason.");

    private final String words;
    private final String insteadOfUndoing;

    ImportKind(String words, String insteadOfUndoing) {
        this.words = words;
        this.insteadOfUndoing = insteadOfUndoing;
    }

    public String words() {
        return words;
    }

    /** Whether a whole file of them can be undone: every value of an observation stays on record, one beside the other. */
    public boolean isUndoneWhole() {
        return insteadOfUndoing.isEmpty();
    }

    /** What to do where it is not. */
    String insteadOfUndoing() {
        return insteadOfUndoing;
    }
}

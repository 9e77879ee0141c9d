package org.bluebook.registers;

/** What is being done about a trend. */
public enum TrendState {
    MONITORING("Being watched"),
    ESCALATED("Escalated"),
    CLOSED("Closed");

    private final String words;

    TrendState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.bluebook.seizures;

/** The steps by which assets are recovered. */
public enum RecoveryKind {
    CASH_SEIZED("Cash seized"),
    RESTRAINED("Assets restrained"),
    CONFISCATED("Assets confiscated");

    private final String words;

    RecoveryKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

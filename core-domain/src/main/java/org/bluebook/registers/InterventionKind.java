package org.bluebook.registers;

/** What can be done at a place beside disrupting a network. */
public enum InterventionKind {
    CLOSURE("Crack house closed"),
    CAMPAIGN("Crackdown campaign");

    private final String words;

    InterventionKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

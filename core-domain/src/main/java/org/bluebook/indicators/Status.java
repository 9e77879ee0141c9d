package org.bluebook.indicators;

/** How settled an observation is. */
public enum Status {
    PROVISIONAL("provisional"),
    FINAL("final"),
    REVISED("revised");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.bluebook.corrections;

/** The kinds of record that are put right in place, each leaving behind what it said. */
public enum Corrected {
    SEIZURE("Seizure"),
    DISRUPTION("Disruption"),
    ASSET_RECOVERY("Asset recovery"),
    NETWORK("Network");

    private final String words;

    Corrected(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

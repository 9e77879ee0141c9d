package org.bluebook.demonstration;

import java.util.Map;
import java.util.TreeMap;

/** What a load put into the store, counted by kind; nothing where the demonstration was there already. */
public record Loaded(boolean alreadyThere, Map<String, Integer> counts) {
    public Loaded {
        counts = Map.copyOf(counts);
    }

    static Loaded nothing() {
        return new Loaded(true, Map.of());
    }

    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** A sentence for the person who started the load. */
    public String inWords() {
        return alreadyThere
                ? "The demonstration data was loaded before: nothing has changed."
                : "Demonstration data loaded: " + new TreeMap<>(counts) + ".";
    }
}

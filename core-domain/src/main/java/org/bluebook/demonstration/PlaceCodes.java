package org.bluebook.demonstration;

import java.util.HashMap;
import java.util.Map;
import org.bluebook.places.Places;

/** The codes of places, looked up by the names that the sheets use. */
final class PlaceCodes {
    private final Map<String, String> codes = new HashMap<>();

    PlaceCodes(Places places) {
        places.listAll().forEach(place -> codes.put(place.name(), place.code()));
    }

    String of(String name) {
        if (!codes.containsKey(name)) {
            throw new IllegalArgumentException("There is no place called \"" + name + "\".");
        }
        return codes.get(name);
    }
}

package org.bluebook.seizures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluebook.measures.Quantity;

/** What a seizure says: the day, the seizing unit, the borough or null, each drug in the unit reported, the source. */
public record Haul(LocalDate day, String unit, String place, Map<Drug, Quantity> drugs, String source) {
    public Haul {
        drugs = Collections.unmodifiableMap(
                drugs.isEmpty() ? new EnumMap<>(Drug.class) : new EnumMap<>(Map.copyOf(drugs)));
    }

    /** On one line: "2006-03-14, MMDP, E09000012: Cocaine 2 kg; Ecstasy 300 tablets (return of March)". */
    public String inWords() {
        var taken = drugs.entrySet().stream()
                .map(d -> d.getKey().words() + " " + d.getValue().inWords())
                .collect(Collectors.joining("; "));
        return "%s, %s, %s: %s (%s)".formatted(day, unit, place == null ? "no place" : place, taken, source);
    }
}

package org.bluebook.networks;

import java.time.LocalDate;

/** What a claimed disruption says: the network, the day of the effect, the unit, the borough or null, how, the source. */
public record Claim(Network network, LocalDate day, String unit, String place, Method method, String source) {

    /** On one line: "N-042, 2006-03-14, MMDP, E09000012: key arrest (return of March)". */
    public String inWords() {
        return "%s, %s, %s, %s: %s (%s)"
                .formatted(network.reference(), day, unit, place == null ? "no place" : place, method.words(), source);
    }
}

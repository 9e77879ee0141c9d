package org.bluebook.places;

import java.util.Locale;
import org.bluebook.refusals.Refusal;

/** London and its boroughs are given; only neighbourhoods are entered and renamed. */
public final class NotANeighbourhood extends Refusal {
    private static final long serialVersionUID = 1L;

    NotANeighbourhood(Place place) {
        super("%s is %s (%s) and no neighbourhood: it stays as it is, and a neighbourhood gets a code of its own."
                .formatted(place.code(), place.name(), place.kind().name().toLowerCase(Locale.ROOT)));
    }
}

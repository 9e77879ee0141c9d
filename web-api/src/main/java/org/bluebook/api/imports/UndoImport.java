package org.bluebook.api.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.bluebook.api.identity.Caller;
import org.bluebook.imports.Import;
import org.bluebook.imports.Imports;
import org.bluebook.imports.Since;
import org.bluebook.indicators.Figure;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.reporting.publication.Preparations;

/** Takes back all that a file of observations wrote, unless something was built on it. */
@RequestScoped
class UndoImport {
    private final Imports imports;
    private final Observations observations;
    private final Preparations preparations;
    private final Indicators indicators;
    private final Places places;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UndoImport(
            Imports imports,
            Observations observations,
            Preparations preparations,
            Indicators indicators,
            Places places,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.observations = observations;
        this.preparations = preparations;
        this.indicators = indicators;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the caller's transaction; putting back lets go of what the store has in memory, so that the import is looked up again. */
    Import of(Import committed, String because) {
        observations.beginUndoing();
        long id = committed.id();
        var at = clock.instant();
        var brought = observations.broughtBy(id);
        requireBounds(brought.values());
        committed.undo(
                new Since(brought.size(), observations.enteredAfter(id), preparations.holding(brought)),
                because,
                caller.actor(),
                at);
        imports.flush();
        observations.putBack(id, committed.reasonToUndo(because), caller.actor(), at);
        return imports.findById(id);
    }

    /** As for recording them: the bounds of an account may be others than they were at the commit. */
    private void requireBounds(Collection<Figure> figures) {
        var owners = indicators.listAll().stream().collect(toMap(Indicator::code, Indicator::owner));
        var known = places.listAll().stream().collect(toMap(Place::code, identity()));
        figures.stream()
                .map(figure -> new Series(known.get(figure.place()).borough(), owners.get(figure.indicator())))
                .distinct()
                .forEach(series -> caller.requireBounds(series.borough(), series.owner()));
    }

    private record Series(String borough, String owner) {}
}

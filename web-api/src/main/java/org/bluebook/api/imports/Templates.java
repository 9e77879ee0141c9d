package org.bluebook.api.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.imports.ImportKind;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.places.Unit;
import org.bluebook.places.Units;

/** Makes the template of a kind for whoever asks: their units, their borough, their actions. */
@RequestScoped
class Templates {
    private static final int MOST_ACTIONS = 500;

    private final Indicators indicators;
    private final Actions actions;
    private final Places places;
    private final Units units;
    private final Caller caller;

    @Inject
    Templates(Indicators indicators, Actions actions, Places places, Units units, Caller caller) {
        this.indicators = indicators;
        this.actions = actions;
        this.places = places;
        this.units = units;
        this.caller = caller;
    }

    /** {@code place} is the code of a place or null, {@code month} may be null: what they are is filled in where it fits. */
    Template of(ImportKind kind, String place, YearMonth month) {
        var at = place == null ? null : places.findByIdOptional(place).orElseThrow(() -> new NoSuch("place", place));
        var headings = RuleBook.headings(kind).stream().map(this::withChoices).toList();
        return new Template(kind, headings, known(kind, at, month));
    }

    private Heading withChoices(Heading heading) {
        return switch (heading.name()) {
            case "Indicator" -> heading.from(own().map(Indicator::code).toList());
            case "Place" ->
                heading.from(places.listAll().stream().map(Place::name).sorted().toList());
            case "Unit" ->
                heading.from(units.listAll().stream().map(Unit::code).sorted().toList());
            case "Action" -> heading.from(ownActions().map(Action::reference).toList());
            default -> heading;
        };
    }

    private List<Map<String, String>> known(ImportKind kind, Place place, YearMonth month) {
        return switch (kind) {
            case OBSERVATIONS ->
                place == null && month == null
                        ? List.of()
                        : own().map(i -> row("Indicator", i.code(), place, "Period", month))
                                .toList();
            case UPDATES ->
                ownActions()
                        .map(a -> row("Action", a.reference(), null, "Month", month))
                        .toList();
            case SEIZURES, CLAIMS -> place == null ? List.of() : List.of(row("Reference", null, place, "Date", null));
        };
    }

    private static Map<String, String> row(String key, String of, Place place, String when, YearMonth month) {
        Map<String, String> row = new HashMap<>();
        if (of != null) {
            row.put(key, of);
        }
        if (place != null) {
            row.put("Place", place.name());
        }
        if (month != null) {
            row.put(when, month.toString());
        }
        return row;
    }

    private Stream<Indicator> own() {
        return indicators.withDefinitions().stream()
                .filter(i -> caller.units().isEmpty() || caller.units().contains(i.owner()));
    }

    private Stream<Action> ownActions() {
        return actions.after(null, MOST_ACTIONS, null, caller.actor().name()).stream()
                .filter(a -> !a.status().isOver());
    }
}

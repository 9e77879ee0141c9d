package org.bluebook.scheduler.watchdog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.WallTime;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.places.Place;

/** Who should be answerable and cannot be reached: owners of actions, and units whose figures for London come in. */
@ApplicationScoped
class Ownership {
    private static final List<String> LONDON = List.of(Place.LONDON);
    private static final int MONTHS = 12;

    private final Actions actions;
    private final Indicators indicators;
    private final Observations observations;

    @Inject
    Ownership(Actions actions, Indicators indicators, Observations observations) {
        this.actions = actions;
        this.indicators = indicators;
        this.observations = observations;
    }

    List<Found> orphanedAt(Instant now) {
        var byUnit = indicators.unreached(current(now)).stream()
                .collect(groupingBy(Indicator::owner, TreeMap::new, toList()));
        return Stream.concat(
                        actions.unreached().stream().map(Ownership::orphaned),
                        byUnit.entrySet().stream().map(entry -> orphaned(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Found orphaned(Action action) {
        var owner = action.owner().account().name();
        return new Found(
                Kind.ORPHANED,
                "action " + action.reference(),
                "Nobody can reach %s, who owns %s: enter a contact for that account, or hand the action over."
                        .formatted(owner, action.reference()));
    }

    private static Found orphaned(String unit, List<Indicator> indicators) {
        return new Found(
                Kind.ORPHANED,
                "unit " + unit,
                "Nobody can be asked for the figures of %s (%d, such as %s): enter a contact that names the unit."
                        .formatted(unit, indicators.size(), indicators.get(0).code()));
    }

    /** The codes of indicators that had a monthly figure within the year. */
    private Set<String> current(Instant now) {
        var month = YearMonth.from(now.atZone(WallTime.LONDON));
        return observations.monthly(LONDON, month.minusMonths(MONTHS), month, now).stream()
                .map(Observation::indicator)
                .collect(toSet());
    }
}

package org.bluebook.reporting.snapshot;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Observations;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.DisruptionsInPlace;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.snapshot.ProfileFacts.ReturnedFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.seizures.Seizures;

/** Reads what a profile says of a borough beside the others; four statements and those about the worst affected places. */
@ApplicationScoped
class ProfileRead {
    private final Disruptions disruptions;
    private final Seizures seizures;
    private final Observations observations;
    private final WardsRead wards;

    @Inject
    ProfileRead(Disruptions disruptions, Seizures seizures, Observations observations, WardsRead wards) {
        this.disruptions = disruptions;
        this.seizures = seizures;
        this.observations = observations;
        this.wards = wards;
    }

    /** Of a borough, for three years up to a month, as its figures are known at an instant. */
    ProfileFacts of(String borough, List<Place> all, YearMonth month, Instant at) {
        return new ProfileFacts(
                borough,
                events(all, borough, month),
                tiles(all),
                wards.of(all, Optional.of(borough), month),
                seized(borough, month),
                returned(all, month, at));
    }

    private List<ReturnedFacts> returned(List<Place> all, YearMonth month, Instant at) {
        var boroughs = all.stream().filter(Place::inTotals).map(Place::code).toList();
        return observations.addedUp(boroughs, Freeze.quarter(month).get(0), month, at).stream()
                .map(sum -> new ReturnedFacts(
                        sum.indicator(),
                        sum.place(),
                        sum.amount().longValue(),
                        sum.firstDefinition(),
                        sum.lastDefinition()))
                .toList();
    }

    /** This financial year so far and the one before; neighbourhoods count for the borough they lie in. */
    private List<SeizedMonth> seized(String borough, YearMonth month) {
        var from = FinancialYear.of(month).firstMonth().minusYears(1).atDay(1);
        return SeizedMonths.of(seizures.byDrugAndMonth(borough, from, month.atEndOfMonth()));
    }

    /** Of the borough for three years; of the others for the quarters that it is set beside: this, the last, and that of last year. */
    private List<Events> events(List<Place> all, String borough, YearMonth month) {
        var real = all.stream()
                .filter(p -> p.kind() == PlaceKind.BOROUGH)
                .map(Place::code)
                .collect(Collectors.toSet());
        Map<String, String> boroughs =
                all.stream().filter(p -> real.contains(p.borough())).collect(toMap(Place::code, Place::borough));
        var counts = new TreeMap<String, Counting>();
        var from = month.minusMonths(35).atDay(1);
        var to = month.atEndOfMonth();
        disruptions
                .byPlaceAndMonth(from, to)
                .forEach(d -> counting(counts, boroughs.get(d.place()), d.year(), d.month(), c -> c.disruptions(d)));
        seizures.byPlaceAndMonth(from, to)
                .forEach(s -> counting(
                        counts, boroughs.get(s.place()), s.year(), s.month(), c -> c.seizures += s.seizures()));
        return counts.values().stream()
                .filter(c -> c.isOf(borough) || isComparedWith(c.month, month))
                .map(Counting::events)
                .toList();
    }

    private static boolean isComparedWith(YearMonth month, YearMonth reported) {
        long before = ChronoUnit.MONTHS.between(month, reported);
        return before < 6 || (before >= 12 && before < 15);
    }

    /** What was recorded at no place is in no borough's count. */
    private static void counting(
            Map<String, Counting> counts, String borough, int year, int month, Consumer<Counting> count) {
        if (borough != null) {
            var at = YearMonth.of(year, month);
            count.accept(counts.computeIfAbsent(borough + at, key -> new Counting(borough, at)));
        }
    }

    private static List<TileFacts> tiles(List<Place> all) {
        return all.stream()
                .filter(p -> p.kind() == PlaceKind.BOROUGH && p.gridRow() > 0)
                .sorted(Comparator.comparing(Place::code))
                .map(p -> new TileFacts(p.code(), p.gridRow(), p.gridColumn()))
                .toList();
    }

    /** The events of a borough in a month, as they are added up. */
    private static final class Counting {
        private final String place;
        private final YearMonth month;
        private long claimed;
        private long confirmed;
        private long rejected;
        private long seizures;

        Counting(String place, YearMonth month) {
            this.place = place;
            this.month = month;
        }

        boolean isOf(String borough) {
            return place.equals(borough);
        }

        void disruptions(DisruptionsInPlace d) {
            claimed += d.claimed();
            confirmed += d.confirmed();
            rejected += d.rejected();
        }

        Events events() {
            return new Events(place, Period.month(month), claimed, confirmed, rejected, seizures);
        }
    }
}

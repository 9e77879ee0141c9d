package org.bluebook.demonstration;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The monthly returns of all boroughs from April 2003 to March 2006, with London as their sum, or at least that. */
final class Returns {
    static final YearMonth FIRST = YearMonth.of(2003, 4);
    static final YearMonth LAST = YearMonth.of(2006, 3);
    private static final YearMonth FEBRUARY = YearMonth.of(2006, 2);
    private static final Set<String> MISSING = Set.of(
            "PDU-TRT Bexley 2006-03",
            "PDU-TRT Harrow 2006-03",
            "DIP-TESTS Kingston upon Thames 2006-03",
            "DIP-POS Kingston upon Thames 2006-03",
            "DRR-BRCH Merton 2004-08",
            "DRR-BRCH Sutton 2006-03",
            "PPO-PDU Barnet 2006-03",
            "PPO-PDU Croydon 2006-03",
            "PPO-PDU Hillingdon 2006-03",
            "PPO-PDU Redbridge 2006-03",
            "PPO-TOP Barnet 2006-03",
            "PPO-TOP Croydon 2006-03",
            "PPO-TOP Hillingdon 2006-03",
            "PPO-TOP Redbridge 2006-03");
    private static final List<Revision> REVISIONS = List.of(
            new Revision(
                    Series.TRAF_ARR, "Camden", 2, "Two arrests at the end of the month had been left for the next."),
            new Revision(Series.DIP_TESTS, "Lambeth", 14, "Fourteen test forms reached the central unit late."),
            new Revision(
                    Series.CRK_SHUT, "Newham", 1, "An order made on the last day of the month had not been counted."));

    private final List<Area> areas;

    Returns(List<Area> areas) {
        this.areas = List.copyOf(areas);
    }

    /** All returns in the order in which they were recorded month by month, and then the revisions. */
    List<MonthlyReturn> all() {
        var all = new ArrayList<MonthlyReturn>();
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            all.addAll(forMonth(month));
        }
        REVISIONS.forEach(revision -> all.addAll(revised(revision, all)));
        return List.copyOf(all);
    }

    private List<MonthlyReturn> forMonth(YearMonth month) {
        var boroughs =
                areas.stream().flatMap(area -> returnsOf(area, month).stream()).toList();
        var london = Stream.of(Series.values()).map(series -> sum(series, month, boroughs));
        return Stream.concat(boroughs.stream(), london).toList();
    }

    private static List<MonthlyReturn> returnsOf(Area area, YearMonth month) {
        Map<Series, Integer> drawn = new EnumMap<>(Series.class);
        var returns = new ArrayList<MonthlyReturn>();
        for (Series series : Series.values()) {
            var dice = Dice.named(series.code + area.name() + month);
            int whole = series.whole.map(drawn::get).orElse(0);
            drawn.put(series, series.draw(dice, area, month, whole));
            returns.add(
                    isMissing(series, area, month)
                            ? MonthlyReturn.missing(series, area, month)
                            : MonthlyReturn.sent(series, area, month, drawn.get(series)));
        }
        return returns;
    }

    private static boolean isMissing(Series series, Area area, YearMonth month) {
        return MISSING.contains(series.code + " " + area.name() + " " + month);
    }

    private static MonthlyReturn sum(Series series, YearMonth month, List<MonthlyReturn> boroughs) {
        var ofSeries = boroughs.stream().filter(r -> r.series() == series).toList();
        int sum = ofSeries.stream().mapToInt(r -> r.value().orElse(0)).sum();
        boolean incomplete = ofSeries.stream().anyMatch(r -> r.value().isEmpty());
        return new MonthlyReturn(
                series,
                MonthlyReturn.LONDON,
                month,
                OptionalInt.of(sum),
                incomplete,
                false,
                MonthlyReturn.day(month, 11, LocalTime.of(9, 0)),
                incomplete ? "At least one borough's return had not been received." : "");
    }

    private static List<MonthlyReturn> revised(Revision revision, List<MonthlyReturn> all) {
        return Stream.of(revision.place(), MonthlyReturn.LONDON)
                .map(place -> last(
                        all,
                        r -> r.series() == revision.series()
                                && r.month().equals(FEBRUARY)
                                && r.place().equals(place)))
                .map(revision::of)
                .toList();
    }

    private static MonthlyReturn last(List<MonthlyReturn> all, Predicate<MonthlyReturn> wanted) {
        return all.stream().filter(wanted).reduce((earlier, later) -> later).orElseThrow();
    }

    /** A February figure put right on 27 March 2006. */
    record Revision(Series series, String place, int more, String reason) {

        MonthlyReturn of(MonthlyReturn old) {
            return new MonthlyReturn(
                    series,
                    old.place(),
                    old.month(),
                    OptionalInt.of(old.value().orElseThrow() + more),
                    old.lowerBound(),
                    true,
                    MonthlyReturn.day(FEBRUARY, 27, LocalTime.of(11, 0)),
                    old.place().equals(place) ? reason : reason + " (" + place + ")");
        }
    }
}

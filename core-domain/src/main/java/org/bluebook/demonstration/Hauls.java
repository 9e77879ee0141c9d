package org.bluebook.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluebook.measures.Quantity;
import org.bluebook.seizures.Drug;

/** The drug seizures of the demonstration: the project's, which reach the stated totals in 2005/06, and the boroughs', which decline. */
final class Hauls {
    static final String PROJECT = "MMDP";
    private static final double EACH_MONTH_PER_100000 = 21.5;
    private static final int STATED_YEAR = 2005;

    private final List<Area> areas;

    Hauls(List<Area> areas) {
        this.areas = List.copyOf(areas);
    }

    List<Haul> all() {
        var all = new ArrayList<Haul>();
        for (int year = 2003; year <= STATED_YEAR; year++) {
            all.addAll(ofProject(year));
        }
        for (var month = Returns.FIRST; !month.isAfter(Returns.LAST); month = month.plusMonths(1)) {
            all.addAll(ofBoroughs(month));
        }
        all.sort(Comparator.comparing(Haul::on).thenComparing(Haul::borough).thenComparing(Haul::unit));
        return List.copyOf(all);
    }

    private List<Haul> ofProject(int year) {
        var dice = Dice.named("project " + year);
        var hauls = new ArrayList<Haul>();
        for (ProjectTotal total : ProjectTotal.values()) {
            total.shares(dice, year)
                    .forEach(line -> hauls.add(new Haul(day(dice, year), PROJECT, borough(dice), line)));
        }
        return joined(hauls, dice);
    }

    /** Some of the cocaine comes with crack, some of the heroin with amphetamine: one seizure, two drugs. */
    private static List<Haul> joined(List<Haul> hauls, Dice dice) {
        var joined = new ArrayList<>(hauls);
        for (Drug second : List.of(Drug.CRACK, Drug.AMPHETAMINE)) {
            var from =
                    joined.stream().filter(h -> h.first() == second).findFirst().orElseThrow();
            var into = dice.pick(joined.stream()
                    .filter(h -> h.first() == Drug.COCAINE && h.lines().size() == 1)
                    .toList());
            joined.remove(from);
            joined.set(joined.indexOf(into), into.with(from.lines().get(0)));
        }
        return joined;
    }

    private List<Haul> ofBoroughs(YearMonth month) {
        var hauls = new ArrayList<Haul>();
        for (Area area : areas) {
            var dice = Dice.named("seizures " + area.name() + month);
            int count = dice.poisson(area.expects(EACH_MONTH_PER_100000 / 30) * decline(month));
            for (int i = 0; i < count; i++) {
                hauls.add(StreetHaul.of(dice, month, area.name()));
            }
        }
        return hauls;
    }

    /** Seizures by the service have fallen over the last few years (report 9, para 13). */
    private static double decline(YearMonth month) {
        return 1.2 - 0.012 * Returns.FIRST.until(month, ChronoUnit.MONTHS);
    }

    private static LocalDate day(Dice dice, int year) {
        return LocalDate.of(year, 4, 1).plusDays(dice.between(0, 364));
    }

    private String borough(Dice dice) {
        return dice.pick(areas).name();
    }

    /** One seizure on one day, of one drug or of more. */
    record Haul(LocalDate on, String unit, String borough, List<Line> lines) {
        Haul(LocalDate on, String unit, String borough, Line line) {
            this(on, unit, borough, List.of(line));
        }

        Drug first() {
            return lines.get(0).drug();
        }

        Haul with(Line second) {
            var both = new ArrayList<>(lines);
            both.add(second);
            return new Haul(on, unit, borough, List.copyOf(both));
        }
    }

    /** One drug of a seizure, in the unit in which it was reported. */
    record Line(Drug drug, Quantity quantity) {}
}

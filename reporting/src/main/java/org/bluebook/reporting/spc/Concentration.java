package org.bluebook.reporting.spc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the offending is that of how few, from counts of people by their number of offences. Within a band everybody
 * counts as having its mean, so that a share between two bands is an estimate at the least.
 */
public record Concentration(List<Point> points) {
    private static final double WHOLE = 100;

    /** So many people who between them committed so many offences. */
    public record Band(long people, long offences) {
        double each() {
            return (double) offences / people;
        }
    }

    /** Of this share of the people, the most active first, came this share of the offences; both 0 to 100. */
    public record Point(double people, double offences) {}

    public Concentration {
        points = List.copyOf(points);
    }

    /** From bands in any order; those without people say nothing. */
    public static Concentration of(List<Band> bands) {
        var active = bands.stream()
                .filter(band -> band.people() > 0)
                .sorted(Comparator.comparingDouble(Band::each).reversed())
                .toList();
        double people = active.stream().mapToLong(Band::people).sum();
        double offences = active.stream().mapToLong(Band::offences).sum();
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        double peopleSoFar = 0;
        double offencesSoFar = 0;
        for (var band : active) {
            peopleSoFar += band.people();
            offencesSoFar += band.offences();
            points.add(new Point(WHOLE * peopleSoFar / people, offences == 0 ? 0 : WHOLE * offencesSoFar / offences));
        }
        return new Concentration(points);
    }

    /** Nobody is on record, or nobody has committed anything. */
    public boolean isEmpty() {
        return points.get(points.size() - 1).offences() == 0;
    }

    /** Which share of the offences is that of the most active so many per cent. */
    public double shareOf(double people) {
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (people <= to.people()) {
                double way = (people - from.people()) / (to.people() - from.people());
                return from.offences() + way * (to.offences() - from.offences());
            }
        }
        return WHOLE;
    }
}

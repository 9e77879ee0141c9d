package org.bluebook.reporting.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.reporting.charts.Lettering.Anchor;
import org.bluebook.reporting.spc.Numerals;
import org.bluebook.reporting.spc.Rate;

/**
 * Rates against the size of the places they are of: chance leaves small places further from the rate of all, so that only
 * a place outside the funnel says something. One place is marked out; the rate of all is the line.
 */
public record FunnelFigure(List<Dot> dots, double rule, String ruleName, String marked) implements Chart {
    private static final double LEFT = 36;
    private static final double RIGHT = 84;
    private static final double TOP = 22;
    private static final double TITLE = 9;
    private static final double BOTTOM = 30;
    private static final int STEPS = 40;
    private static final double DOT = 1.8;

    /** A place with the events counted there. */
    public record Dot(String name, Rate rate) {}

    public FunnelFigure {
        dots = List.copyOf(dots);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        if (dots.isEmpty()) {
            surface.text("no figures", width / 2, height / 2, Lettering.LABEL.anchored(Anchor.MIDDLE));
            return;
        }
        new Drawing(surface, width, height).draw();
    }

    @Override
    public ChartData data() {
        return new ChartData(
                List.of("Place", "Rate per 10,000", "Events", "People", "Lower limit", "Upper limit"),
                dots.stream()
                        .sorted(Comparator.comparing(Dot::name))
                        .map(FunnelFigure::row)
                        .toList());
    }

    private static ChartData.Row row(Dot dot) {
        var rate = dot.rate();
        return new ChartData.Row(
                dot.name(),
                "",
                Stream.of(rate.value(), (double) rate.events(), (double) rate.people(), rate.lower(), rate.upper())
                        .map(ChartData::value)
                        .toList());
    }

    /** The name of the place that is marked out, where it might stand. */
    private record Name(String text, double x, double y, Lettering lettering) {
        private static final double ABOVE_THE_LINE = 6;
        private static final double BELOW_THE_LINE = 2;

        boolean isCutShort() {
            return text.endsWith("\u2026");
        }

        void on(Surface surface) {
            surface.text(text, x, y, lettering);
        }

        boolean covers(double height, double radius) {
            return height > y - ABOVE_THE_LINE - radius && height < y + BELOW_THE_LINE + radius;
        }

        boolean covers(double across, double height, double radius) {
            return across > left() - radius && across < left() + width() + radius && covers(height, radius);
        }

        double left() {
            return lettering.left(text, x);
        }

        double width() {
            return lettering.width(text);
        }
    }

    /** Lays the funnel out: people below, rates at the left, the names of the lines at the right. */
    private final class Drawing {
        private final Surface surface;
        private final double width;
        private final double height;
        private final Scale people;
        private final Scale rates;

        Drawing(Surface surface, double width, double height) {
            this.surface = surface;
            this.width = width;
            this.height = height;
            var sizes =
                    dots.stream().mapToDouble(d -> d.rate().people() / 1000.0).summaryStatistics();
            this.people = Scale.over(sizes.getMin() * 0.95, sizes.getMax() * 1.02, 5);
            double highest =
                    dots.stream().mapToDouble(d -> d.rate().value()).max().orElse(0);
            this.rates = Scale.over(0, Math.max(highest, upper(people.from())), 4);
        }

        void draw() {
            axes();
            funnel();
            dots.stream().filter(d -> !d.name().equals(marked)).forEach(this::dot);
            dots.stream().filter(d -> d.name().equals(marked)).findFirst().ifPresent(this::marked);
            names();
        }

        private void axes() {
            surface.text("for every 10,000 people", 0, TITLE, Lettering.LABEL);
            for (double tick : rates.ticks()) {
                surface.line(LEFT, y(tick), width - RIGHT, y(tick), Pen.GRID);
                surface.text(Numerals.mark(tick), LEFT - 4, y(tick) + 3, Lettering.LABEL.anchored(Anchor.END));
            }
            surface.line(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, Pen.AXIS);
            for (double tick : people.ticks()) {
                surface.line(x(tick), height - BOTTOM, x(tick), height - BOTTOM + 3, Pen.AXIS);
                surface.text(
                        Numerals.mark(tick), x(tick), height - BOTTOM + 12, Lettering.LABEL.anchored(Anchor.MIDDLE));
            }
            surface.text(
                    "thousand people living there",
                    (LEFT + width - RIGHT) / 2,
                    height - 5,
                    Lettering.LABEL.anchored(Anchor.MIDDLE));
        }

        private void funnel() {
            surface.line(LEFT, y(rule), width - RIGHT, y(rule), Pen.MEAN);
            for (int i = 0; i < STEPS; i++) {
                double from = people.valueAt((double) i / STEPS);
                double to = people.valueAt((i + 1.0) / STEPS);
                surface.line(x(from), y(upper(from)), x(to), y(upper(to)), Pen.LIMIT);
                surface.line(x(from), y(lower(from)), x(to), y(lower(to)), Pen.LIMIT);
            }
        }

        private double upper(double thousands) {
            return Rate.funnelUpper(rule, Math.max(thousands, 1) * 1000);
        }

        private double lower(double thousands) {
            return Rate.funnelLower(rule, Math.max(thousands, 1) * 1000);
        }

        private void dot(Dot dot) {
            surface.circle(x(dot), y(dot.rate().value()), DOT, Ink.GREY);
        }

        private void marked(Dot dot) {
            double x = x(dot);
            double y = y(dot.rate().value());
            surface.polygon(Ink.RUST, x, y - 4.5, x + 4.5, y, x, y + 4.5, x - 4.5, y);
            name(dot.name(), x, y);
        }

        /** Above the dot, below it or beside it, towards the middle or away from it: where least is in the way. */
        private void name(String name, double x, double y) {
            boolean isRight = x > (LEFT + width - RIGHT) / 2;
            Stream.of(isRight, !isRight)
                    .flatMap(before ->
                            Stream.of(y - 5, y + 11, y + 3, y - 14, y + 20).map(line -> nameAt(name, x, line, before)))
                    .min(Comparator.comparingInt(this::inTheWay))
                    .orElseThrow()
                    .on(surface);
        }

        private Name nameAt(String name, double x, double line, boolean before) {
            var lettering = Lettering.LABEL.inBold().anchored(before ? Anchor.END : Anchor.START);
            double room = before ? x - 7 - LEFT : width - RIGHT - x - 7;
            return new Name(lettering.within(room, name), before ? x - 7 : x + 7, line, lettering);
        }

        /** How many dots a name would lie on; cut short, on a line or under the axis is worse than any. */
        private int inTheWay(Name name) {
            boolean isPoor = name.isCutShort()
                    || name.covers(y(rule), 0)
                    || name.y() > height - BOTTOM
                    || IntStream.rangeClosed(0, STEPS).anyMatch(step -> isStruckByALimit(name, step));
            return (isPoor ? dots.size() : 0)
                    + (int) dots.stream()
                            .filter(dot -> name.covers(x(dot), y(dot.rate().value()), DOT))
                            .count();
        }

        private boolean isStruckByALimit(Name name, int step) {
            double left = name.left() + name.width() * step / STEPS;
            double thousands = people.valueAt((left - LEFT) / (width - LEFT - RIGHT));
            return name.covers(y(upper(thousands)), 0) || name.covers(y(lower(thousands)), 0);
        }

        private void names() {
            double edge = width - RIGHT + 6;
            double middle = y(rule) + 3;
            surface.text("%s %s".formatted(ruleName, Numerals.rate(rule)), edge, middle, Lettering.LABEL.inBold());
            surface.text("highest by chance", edge, Math.min(y(upper(people.to())) + 3, middle - 9), Lettering.LABEL);
            surface.text("lowest by chance", edge, Math.max(y(lower(people.to())) + 3, middle + 9), Lettering.LABEL);
        }

        private double x(Dot dot) {
            return x(dot.rate().people() / 1000.0);
        }

        private double x(double thousands) {
            return LEFT + (width - LEFT - RIGHT) * people.at(thousands);
        }

        private double y(double rate) {
            return height - BOTTOM - (height - TOP - BOTTOM) * rates.at(rate);
        }
    }
}

package org.bluebook.reporting.charts;

import java.util.List;
import java.util.stream.Stream;
import org.bluebook.reporting.charts.Lettering.Anchor;

/** How much of the offending is that of how few: the share of people against the share of offences, the most active first. */
public record ConcentrationFigure(List<Curve> curves) implements Chart {
    private static final double LEFT = 36;
    private static final double RIGHT = 110;
    private static final double TOP = 22;
    private static final double TITLE = 9;
    private static final double BOTTOM = 30;
    private static final double MARGIN = 12;
    private static final double KEY = 12;
    private static final List<Double> MARKED = List.of(10.0, 15.0);

    /** A curve with its name; the points run from (0, 0) to (100, 100). */
    public record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** Percentages, 0 to 100. */
    public record Point(double people, double offences) {}

    public ConcentrationFigure {
        curves = List.copyOf(curves);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        boolean isNarrow = width < NARROW;
        var plot = new Plot(
                width - (isNarrow ? MARGIN : RIGHT), height - BOTTOM - (isNarrow ? curves.size() * KEY : 0), isNarrow);
        axes(surface, plot);
        for (double share : MARKED) {
            surface.line(plot.x(share), plot.y(0), plot.x(share), plot.y(100), Pen.TARGET);
        }
        surface.line(plot.x(0), plot.y(0), plot.x(100), plot.y(100), Pen.GRID);
        for (int i = 0; i < curves.size(); i++) {
            curve(surface, plot, curves.get(i), i == 0 ? Pen.SERIES : Pen.LIMIT);
            double y = plot.isNarrow() ? plot.y(0) + BOTTOM + 6 + i * KEY : TOP + 12 + i * 14;
            double x = plot.isNarrow() ? plot.x(0) : width - RIGHT + 8;
            surface.line(x, y - 3, x + 16, y - 3, i == 0 ? Pen.SERIES : Pen.LIMIT);
            surface.text(Lettering.LABEL.within(width - x - 20, curves.get(i).name()), x + 20, y, Lettering.LABEL);
        }
    }

    private static void axes(Surface surface, Plot plot) {
        for (int share = 0; share <= 100; share += 25) {
            surface.line(plot.x(0), plot.y(share), plot.x(100), plot.y(share), Pen.GRID);
            surface.text(share + "%", LEFT - 4, plot.y(share) + 3, Lettering.LABEL.anchored(Anchor.END));
        }
        for (int share : plot.isNarrow() ? List.of(10, 15, 50, 75, 100) : List.of(0, 10, 15, 25, 50, 75, 100)) {
            var anchor = share == 10 ? Anchor.END : share == 15 ? Anchor.START : Anchor.MIDDLE;
            surface.text(share + "%", plot.x(share), plot.y(0) + 12, Lettering.LABEL.anchored(anchor));
        }
        surface.line(plot.x(0), plot.y(0), plot.x(100), plot.y(0), Pen.AXIS);
        surface.text("share of offences", 0, TITLE, Lettering.LABEL);
        surface.text(
                "share of people, those with the most offences first",
                (plot.x(0) + plot.x(100)) / 2,
                plot.y(0) + 25,
                Lettering.LABEL.anchored(Anchor.MIDDLE));
    }

    private static void curve(Surface surface, Plot plot, Curve curve, Pen pen) {
        for (int i = 1; i < curve.points().size(); i++) {
            var from = curve.points().get(i - 1);
            var to = curve.points().get(i);
            surface.line(
                    plot.x(from.people()), plot.y(from.offences()), plot.x(to.people()), plot.y(to.offences()), pen);
        }
    }

    /** The curves end at {@code right} and begin at {@code bottom}; their names stand beside or, where it is narrow, below. */
    private record Plot(double right, double bottom, boolean isNarrow) {
        double x(double share) {
            return LEFT + (right - LEFT) * share / 100;
        }

        double y(double share) {
            return bottom - (bottom - TOP) * share / 100;
        }
    }

    @Override
    public ChartData data() {
        return new ChartData(
                List.of("Curve", "Share of people, %", "Share of offences, %"),
                curves.stream()
                        .flatMap(curve -> curve.points().stream()
                                .map(point -> new ChartData.Row(
                                        curve.name(),
                                        "",
                                        Stream.of(point.people(), point.offences())
                                                .map(ChartData::value)
                                                .toList())))
                        .toList());
    }
}

package org.bluebook.reporting.charts;

import java.util.List;
import java.util.Optional;
import org.bluebook.reporting.charts.Lettering.Anchor;

/** Horizontal bars from nought, each with its name at the left and its figure in print at the end; a missing one has no bar. */
public record BarFigure(List<Bar> bars) implements Chart {
    private static final double NAMES = 130;
    private static final double PRINT = 90;
    private static final double LINE = 9;

    /** {@code print} is what stands at the end of the bar, "about 70%" or "not in source". */
    public record Bar(String name, Optional<Double> value, String print) {}

    public BarFigure {
        bars = List.copyOf(bars);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        double greatest = bars.stream()
                .flatMap(b -> b.value().stream())
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        double row = height / Math.max(bars.size(), 1);
        if (width < NARROW) {
            for (int i = 0; i < bars.size(); i++) {
                drawNarrow(surface, bars.get(i), i * row, row, width / Math.max(greatest, Double.MIN_NORMAL));
            }
            return;
        }
        for (int i = 0; i < bars.size(); i++) {
            draw(surface, bars.get(i), i * row, row, (width - NAMES - PRINT) / Math.max(greatest, Double.MIN_NORMAL));
        }
        surface.line(NAMES, 0, NAMES, height, Pen.AXIS);
    }

    @Override
    public ChartData data() {
        return new ChartData(
                List.of("Name", "Value"),
                bars.stream()
                        .map(b -> new ChartData.Row(
                                b.name(), b.print(), List.of(b.value().flatMap(ChartData::value))))
                        .toList());
    }

    /** The name and the figure stand over the bar. */
    private static void drawNarrow(Surface surface, Bar bar, double top, double row, double perUnit) {
        surface.text(bar.name() + ": " + bar.print(), 0, top + LINE, Lettering.LABEL);
        bar.value()
                .filter(v -> v > 0)
                .ifPresent(v -> surface.rectangle(0, top + LINE + 4, v * perUnit, row * 0.4, Ink.BLUE));
        surface.line(0, top + LINE + 2, 0, top + LINE + 6 + row * 0.4, Pen.AXIS);
    }

    private static void draw(Surface surface, Bar bar, double top, double row, double perUnit) {
        double baseline = top + row / 2 + 3;
        double length = bar.value().map(v -> v * perUnit).orElse(0.0);
        surface.text(
                Lettering.LABEL.within(NAMES - 6, bar.name()),
                NAMES - 6,
                baseline,
                Lettering.LABEL.anchored(Anchor.END));
        if (length > 0) {
            surface.rectangle(NAMES, top + row * 0.2, length, row * 0.6, Ink.BLUE);
        }
        surface.text(Lettering.LABEL.within(PRINT - 6, bar.print()), NAMES + length + 6, baseline, Lettering.LABEL);
    }
}

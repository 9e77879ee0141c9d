package org.bluebook.reporting.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluebook.reporting.spc.XmrPoint;

/**
 * A series over time with its mean and limits, or without them where it is not {@code limited}; a month without a figure is a gap,
 * never nought. What is {@code counted}, such as "people", stands over the scale; it is empty where the
 * measure has no unit.
 */
public record XmrFigure(String counted, List<Month> months, Optional<Double> target, boolean trial, boolean limited)
        implements Chart {
    /**
     * A month by its label, such as "Apr 03", with the point of the chart, or none where there is no figure; {@code breaks} where
     * a definition begins that breaks the series.
     */
    public record Month(String label, Optional<XmrPoint> point, boolean breaks) {}

    public XmrFigure {
        months = List.copyOf(months);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        new XmrDrawing(this, surface, width, height).draw();
    }

    @Override
    public ChartData data() {
        return new ChartData(
                limited ? List.of("Month", "Value", "Mean", "Lower limit", "Upper limit") : List.of("Month", "Value"),
                months.stream()
                        .map(m -> new ChartData.Row(
                                m.breaks() ? m.label() + ", new definition" : m.label(), "", values(m.point())))
                        .toList());
    }

    private List<Optional<BigDecimal>> values(Optional<XmrPoint> point) {
        if (!limited) {
            return List.of(point.flatMap(p -> ChartData.value(p.value())));
        }
        return Stream.<Function<XmrPoint, Double>>of(
                        XmrPoint::value,
                        p -> p.limits().mean(),
                        p -> Math.max(p.limits().lower(), 0),
                        p -> p.limits().upper())
                .map(of -> point.map(of).flatMap(ChartData::value))
                .toList();
    }
}

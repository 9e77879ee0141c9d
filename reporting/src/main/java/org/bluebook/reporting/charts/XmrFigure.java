package org.bluebook.reporting.charts;

import java.util.List;
import java.util.Optional;
import org.bluebook.reporting.spc.XmrPoint;

/** A series over time with its mean and limits; a month without a figure is a gap, never nought. */
public record XmrFigure(List<Month> months, Optional<Double> target, boolean trial) implements Chart {
    /** A month by its label, such as "Apr 03", with the point of the chart, or none where there is no figure. */
    public record Month(String label, Optional<XmrPoint> point) {}

    public XmrFigure {
        months = List.copyOf(months);
    }

    @Override
    public void draw(Surface surface, double width, double height) {
        new XmrDrawing(this, surface, width, height).draw();
    }
}

package org.bluebook.reporting.rendering;

import java.util.function.UnaryOperator;
import org.bluebook.reporting.charts.Ink;
import org.bluebook.reporting.charts.Lettering;
import org.bluebook.reporting.charts.Pen;
import org.bluebook.reporting.charts.Surface;

/** A surface that refuses text which the house font cannot print. */
record CheckedSurface(Surface surface, UnaryOperator<String> printable) implements Surface {
    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        surface.line(x1, y1, x2, y2, pen);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        surface.rectangle(x, y, width, height, fill);
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        surface.circle(x, y, radius, fill);
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        surface.polygon(fill, corners);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        surface.text(printable.apply(text), x, y, lettering);
    }
}

package org.bluebook.reporting.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is drawn on it: the primitives in order, and the box of every text. */
final class RecordingSurface implements Surface {
    record Text(String text, Rectangle2D box) {}

    final List<String> primitives = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        primitives.add("line %s %s %s %s %s".formatted(x1, y1, x2, y2, pen));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        primitives.add("rectangle %s %s %s %s %s".formatted(x, y, width, height, fill));
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        primitives.add("circle %s %s %s %s".formatted(x, y, radius, fill));
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        primitives.add("polygon " + fill + " " + java.util.Arrays.toString(corners));
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        primitives.add("text %s %s %s".formatted(text, x, y));
        double height = lettering.size() * 0.75;
        texts.add(new Text(
                text, new Rectangle2D.Double(lettering.left(text, x), y - height, width(text, lettering), height)));
    }
}

package org.bluebook.reporting.accessibility;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.bluebook.reporting.accessibility.PageText.Line;

/** The lines of a page as they grow: letters, and the room that they take there. */
final class Lines {
    private final PDRectangle page;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double bottom;
    private double top;

    Lines(PDRectangle page) {
        this.page = page;
        begin();
    }

    private void begin() {
        text.setLength(0);
        left = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.POSITIVE_INFINITY;
        top = Double.NEGATIVE_INFINITY;
    }

    void add(String letters) {
        text.append(letters);
    }

    /** So much, from there on, as it lies on the page. */
    void take(AffineTransform place, double x, double y, double width, double height) {
        takeCorner(place, x, y);
        takeCorner(place, x + width, y);
        takeCorner(place, x, y + height);
        takeCorner(place, x + width, y + height);
    }

    private void takeCorner(AffineTransform place, double x, double y) {
        double across = place.getScaleX() * x + place.getShearX() * y + place.getTranslateX();
        double up = place.getShearY() * x + place.getScaleY() * y + place.getTranslateY();
        left = Math.min(left, across);
        right = Math.max(right, across);
        bottom = Math.min(bottom, up);
        top = Math.max(top, up);
    }

    /** What was added is a line if there is anything in it to be read. */
    void end() {
        var whole = text.toString();
        if (!whole.isBlank()) {
            lines.add(new Line(
                    whole,
                    new Rectangle2D.Double(
                            left - page.getLowerLeftX(), page.getUpperRightY() - top, right - left, top - bottom)));
        }
        begin();
    }

    List<Line> all() {
        return lines;
    }
}

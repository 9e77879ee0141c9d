package org.bluebook.reporting.charts;

/** What a chart is drawn on: lengths are in points, x runs to the right and y down from the top left corner. */
public interface Surface {
    void line(double x1, double y1, double x2, double y2, Pen pen);

    void rectangle(double x, double y, double width, double height, Ink fill);

    void circle(double x, double y, double radius, Ink fill);

    /** A closed shape through the corners, given as x, y, x, y and so on. */
    void polygon(Ink fill, double... corners);

    /** Text whose anchor is at x and whose letters stand on y. */
    void text(String text, double x, double y, Lettering lettering);

    /** The width of the text in points; every surface measures by the same font. */
    default double width(String text, Lettering lettering) {
        return lettering.width(text);
    }
}

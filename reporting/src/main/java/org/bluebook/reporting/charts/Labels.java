package org.bluebook.reporting.charts;

import java.util.ArrayList;
import java.util.List;

/** The texts that stand in a chart, in the order in which they are drawn. */
public final class Labels implements Surface {
    private final List<String> texts = new ArrayList<>();

    private Labels() {}

    public static List<String> of(Chart chart) {
        var labels = new Labels();
        chart.draw(labels, Chart.WIDTH, Chart.HEIGHT);
        return List.copyOf(labels.texts);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {}

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {}

    @Override
    public void circle(double x, double y, double radius, Ink fill) {}

    @Override
    public void polygon(Ink fill, double... corners) {}

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        texts.add(text);
    }
}

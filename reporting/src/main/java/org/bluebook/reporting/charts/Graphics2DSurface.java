package org.bluebook.reporting.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws vectors and real text on a Graphics2D, such as that of a page of a PDF. */
public final class Graphics2DSurface implements Surface {
    private static final float[] DASHES = {3f, 2f};

    private final Graphics2D graphics;

    public Graphics2DSurface(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        graphics.setColor(pen.ink().colour());
        graphics.setStroke(stroke(pen));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static BasicStroke stroke(Pen pen) {
        var dashes = pen.dashed() ? DASHES : null;
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashes, 0f);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        graphics.setColor(fill.colour());
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        graphics.setColor(fill.colour());
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        graphics.setColor(fill.colour());
        graphics.fill(path);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        graphics.setColor(Ink.BLACK.colour());
        graphics.setFont(ChartFont.of(lettering));
        graphics.drawString(text, (float) lettering.left(text, x), (float) y);
    }
}

package org.bluebook.reporting.rendering;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.bluebook.reporting.charts.Graphics2DSurface;
import org.bluebook.reporting.charts.Lettering;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.templates.Template;

/** A chart as the engine takes it: it draws vectors and real text straight onto the page. */
final class ChartImage extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private final transient Figure figure;
    private final transient UnaryOperator<String> printable;
    private final double scale;

    /** In large print its letters are as large as those of the text. */
    ChartImage(Figure figure, UnaryOperator<String> printable, boolean large) {
        this.figure = figure;
        this.printable = printable;
        this.scale = large ? Template.SMALLEST / Lettering.LABEL.size() : 1;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        graphics.scale(scale, scale);
        var surface = new CheckedSurface(new Graphics2DSurface(graphics), printable);
        try {
            figure.chart().draw(surface, box.getWidth() / scale, box.getHeight() / scale);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new RenderingRefused(
                    "The figure \"%s\" cannot be drawn: %s".formatted(figure.caption(), e.getMessage()), e);
        }
    }
}

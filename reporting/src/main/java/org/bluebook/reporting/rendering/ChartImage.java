package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.bluebook.reporting.charts.Graphics2DSurface;
import org.bluebook.reporting.charts.Lettering;
import org.bluebook.reporting.charts.Surface;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.templates.Template;

/** A chart as the engine takes it: vectors and real text, no picture. */
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
        draw(new Graphics2DSurface(graphics), box.getWidth(), box.getHeight());
    }

    /** Straight onto the page, into the room whose lower left corner is at {@code x} and {@code y}. */
    void draw(PdfContentByte page, Fonts fonts, float x, float y, float width, float height) {
        page.saveState();
        draw(new PageSurface(page, fonts, x, y + height, scale), width, height);
        page.restoreState();
    }

    private void draw(Surface surface, double width, double height) {
        try {
            figure.chart().draw(new CheckedSurface(surface, printable), width / scale, height / scale);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new RenderingRefused(
                    "The figure \"%s\" cannot be drawn: %s".formatted(figure.caption(), e.getMessage()), e);
        }
    }
}

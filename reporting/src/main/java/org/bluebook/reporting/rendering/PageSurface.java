package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import org.bluebook.reporting.charts.Ink;
import org.bluebook.reporting.charts.Lettering;
import org.bluebook.reporting.charts.Pen;
import org.bluebook.reporting.charts.Surface;

/** The page itself as what a chart is drawn on, to the right of {@code left} and below {@code top}; a PDF counts upwards. */
final class PageSurface implements Surface {
    private final PdfContentByte content;
    private final Fonts fonts;
    private final double left;
    private final double top;
    private final double scale;

    PageSurface(PdfContentByte content, Fonts fonts, double left, double top, double scale) {
        this.content = content;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
        content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen with) {
        take(with);
        content.moveTo(across(x1), up(y1));
        content.lineTo(across(x2), up(y2));
        content.stroke();
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        take(fill);
        content.rectangle(across(x), up(y + height), scaled(width), scaled(height));
        content.fill();
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        take(fill);
        content.circle(across(x), up(y), scaled(radius));
        content.fill();
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        take(fill);
        content.moveTo(across(corners[0]), up(corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            content.lineTo(across(corners[i]), up(corners[i + 1]));
        }
        content.fill();
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        take(Ink.BLACK);
        content.beginText();
        content.setFontAndSize(fonts.face(lettering.bold(), false), scaled(lettering.size()));
        content.setTextMatrix(across(lettering.left(text, x)), up(y));
        content.showText(text);
        content.endText();
    }

    private float across(double x) {
        return (float) (left + x * scale);
    }

    private float up(double y) {
        return (float) (top - y * scale);
    }

    private float scaled(double length) {
        return (float) (length * scale);
    }

    private void take(Ink fill) {
        content.setColorFill(fill.colour());
    }

    private void take(Pen with) {
        content.setColorStroke(with.ink().colour());
        content.setLineWidth(scaled(with.width()));
        if (with.dashed()) {
            content.setLineDash(scaled(3), scaled(2), 0);
        } else {
            content.setLineDash(0);
        }
    }
}

package org.bluebook.reporting.charts;

import java.util.Locale;

/** Writes the chart as SVG text for a page: real text, no script, no address but the name of SVG itself. */
public final class SvgSurface implements Surface {
    /** In hundredths: below it a double tells each from the next. */
    private static final double SURE = 1e12;

    private static final double DOUBT = 1e-3;

    private final StringBuilder body = new StringBuilder();

    /** The chart as a whole SVG image of so many points; the alternative is its description. */
    public static String draw(Chart chart, double width, double height, String title, String alternative) {
        var surface = new SvgSurface();
        chart.draw(surface, width, height);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" font-family="inherit">
                <title>%3$s</title>
                <desc>%4$s</desc>
                %5$s</svg>
                """.formatted(number(width), number(height), escaped(title), escaped(alternative), surface.body);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        body.append("<line");
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        word("stroke", pen.ink().hex());
        number("stroke-width", pen.width());
        body.append(pen.dashed() ? " stroke-dasharray=\"3 2\"/>\n" : "/>\n");
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        body.append("<rect");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        word("fill", fill.hex());
        body.append("/>\n");
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        body.append("<circle");
        number("cx", x);
        number("cy", y);
        number("r", radius);
        word("fill", fill.hex());
        body.append("/>\n");
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        body.append("<polygon");
        word("fill", fill.hex());
        body.append(" points=\"");
        for (int i = 0; i < corners.length; i += 2) {
            body.append(number(corners[i]))
                    .append(',')
                    .append(number(corners[i + 1]))
                    .append(' ');
        }
        body.append("\"/>\n");
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        body.append("<text");
        number("x", x);
        number("y", y);
        number("font-size", lettering.size());
        word("text-anchor", lettering.anchor().name().toLowerCase(Locale.ROOT));
        if (lettering.bold()) {
            word("font-weight", "bold");
        }
        word("fill", Ink.BLACK.hex());
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    private void number(String attribute, double value) {
        word(attribute, number(value));
    }

    private void word(String attribute, String value) {
        body.append(' ').append(attribute).append("=\"").append(value).append('"');
    }

    /** Two decimals at most, whatever the machine's language; so near a half that a double cannot tell, the long way is taken. */
    static String number(double value) {
        double hundredths = value * 100;
        double whole = Math.rint(hundredths);
        if (whole == 0 || !(Math.abs(whole) < SURE) || Math.abs(Math.abs(hundredths - whole) - 0.5) < DOUBT) {
            return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
        }
        long sure = (long) whole;
        var number = Long.toString(sure / 100);
        long rest = Math.abs(sure % 100);
        if (rest == 0) {
            return number;
        }
        var sign = sure < 0 && sure > -100 ? "-" : "";
        var point = rest < 10 ? ".0" : ".";
        return sign + number + point + (rest % 10 == 0 ? rest / 10 : rest);
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().filter(SvgSurface::allowedInXml).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean allowedInXml(int c) {
        return c >= 0x20 ? c < 0xfffe || c > 0xffff : c == '\t' || c == '\n' || c == '\r';
    }
}

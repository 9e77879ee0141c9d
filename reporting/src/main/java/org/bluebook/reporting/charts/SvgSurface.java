package org.bluebook.reporting.charts;

import java.util.Locale;

/** Writes the chart as SVG text for a page: real text, no script, no address but the name of SVG itself. */
public final class SvgSurface implements Surface {
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
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                .formatted(
                        number(x1),
                        number(y1),
                        number(x2),
                        number(y2),
                        pen.ink().hex(),
                        number(pen.width()),
                        pen.dashed() ? " stroke-dasharray=\"3 2\"" : ""));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink fill) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
                .formatted(number(x), number(y), number(width), number(height), fill.hex()));
    }

    @Override
    public void circle(double x, double y, double radius, Ink fill) {
        body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>\n"
                .formatted(number(x), number(y), number(radius), fill.hex()));
    }

    @Override
    public void polygon(Ink fill, double... corners) {
        body.append("<polygon fill=\"%s\" points=\"".formatted(fill.hex()));
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
        body.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s fill=\"%s\">%s</text>\n"
                .formatted(
                        number(x),
                        number(y),
                        number(lettering.size()),
                        lettering.anchor().name().toLowerCase(Locale.ROOT),
                        lettering.bold() ? " font-weight=\"bold\"" : "",
                        Ink.BLACK.hex(),
                        escaped(text)));
    }

    /** Two decimals, whatever the machine's language. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
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

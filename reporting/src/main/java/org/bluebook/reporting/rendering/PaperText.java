package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * Draws text of one style straight onto the page, line by line as it was laid out; the engine's way, which lays each line
 * out once more, is kept for the rest.
 */
record PaperText(Setting setting, PdfContentByte content, float pageHeight) {
    /** What a line of the house font takes below its baseline, as a share of the size. */
    private static final float DESCENT = 0.3f;

    /** Whether this can be drawn so. */
    boolean takes(JRPrintText text) {
        var letters = text.getFullText();
        return setting.plain()
                && letters != null
                && !letters.isEmpty()
                && knowsItsLines(text)
                && text.getTextTruncateIndex() == null
                && letters.indexOf('\n') < 0
                && letters.indexOf('\t') < 0;
    }

    /** A text that was put in afterwards may be shorter than what was laid out. */
    private static boolean knowsItsLines(JRPrintText text) {
        var breaks = text.getLineBreakOffsets();
        int broken = 0;
        for (int i = 0; breaks != null && i < breaks.length; i++) {
            broken += breaks[i];
        }
        return breaks != null && broken <= text.getFullText().length();
    }

    void draw(JRPrintText text, int x, int y) {
        float size = setting.size();
        float down = setting.padding().top + lowered(text) + size;
        float toTheNextLine = toTheNextLine(text) * size;
        content.setColorFill(setting.colour());
        content.beginText();
        content.setFontAndSize(setting.face(), size);
        for (var line : lines(text)) {
            content.setTextMatrix(x + left(text, line), pageHeight - y - down);
            content.showText(line);
            down += toTheNextLine;
        }
        content.endText();
    }

    /** As a share of the size. */
    private float toTheNextLine(JRPrintText text) {
        return setting.spacing() > 0 ? DESCENT + setting.spacing() : text.getLineSpacingFactor();
    }

    private static List<String> lines(JRPrintText text) {
        var letters = text.getFullText();
        var lines = new ArrayList<String>();
        int from = 0;
        for (short length : text.getLineBreakOffsets()) {
            lines.add(letters.substring(from, from + length).stripTrailing());
            from += length;
        }
        lines.add(letters.substring(from).stripTrailing());
        return lines;
    }

    private float lowered(JRPrintText text) {
        return switch (setting.down()) {
            case TOP, JUSTIFIED -> 0;
            case MIDDLE -> roomAbove(text) / 2;
            case BOTTOM -> roomAbove(text);
        };
    }

    private float roomAbove(JRPrintText text) {
        return text.getHeight() - setting.padding().top - setting.padding().bottom - text.getTextHeight();
    }

    private float left(JRPrintText text, String line) {
        return setting.padding().left
                + switch (setting.across()) {
                    case LEFT, JUSTIFIED -> 0;
                    case CENTER -> roomBeside(text, line) / 2;
                    case RIGHT -> roomBeside(text, line);
                };
    }

    private float roomBeside(JRPrintText text, String line) {
        return text.getWidth()
                - setting.padding().left
                - setting.padding().right
                - setting.face().getWidthPoint(line, setting.size());
    }
}

package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * Draws text of one style straight onto the page, line by line as it was laid out; the engine's way, which lays each line
 * out once more, is kept for the rest.
 */
record PaperText(Fonts fonts, PdfContentByte content, float pageHeight) {
    /** What a line of the house font takes below its baseline, as a share of the size. */
    private static final float DESCENT = 0.3f;

    private static final Set<LineSpacingEnum> SPACED = EnumSet.of(LineSpacingEnum.SINGLE, LineSpacingEnum.PROPORTIONAL);

    /** Whether this can be drawn so; headings cannot, since a bookmark hangs on them. */
    static boolean takes(JRPrintText text) {
        var letters = text.getFullText();
        return letters != null
                && !letters.isEmpty()
                && text.getAnchorName() == null
                && knowsItsLines(text)
                && text.getTextTruncateIndex() == null
                && text.getRotation() == RotationEnum.NONE
                && text.getMode() == ModeEnum.TRANSPARENT
                && SPACED.contains(text.getParagraph().getLineSpacing())
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
        var face = fonts.face(text.isBold(), text.isItalic());
        float size = text.getFontSize();
        float down = text.getLineBox().getTopPadding() + lowered(text) + size;
        float toTheNextLine = toTheNextLine(text) * size;
        content.setColorFill(text.getForecolor());
        content.beginText();
        content.setFontAndSize(face, size);
        for (var line : lines(text)) {
            content.setTextMatrix(x + left(text, face, line), pageHeight - y - down);
            content.showText(line);
            down += toTheNextLine;
        }
        content.endText();
    }

    /** As a share of the size. */
    private static float toTheNextLine(JRPrintText text) {
        return text.getParagraph().getLineSpacing() == LineSpacingEnum.PROPORTIONAL
                ? DESCENT + text.getParagraph().getLineSpacingSize()
                : text.getLineSpacingFactor();
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

    private static float lowered(JRPrintText text) {
        var align = text.getVerticalTextAlign();
        var box = text.getLineBox();
        float room = text.getHeight() - box.getTopPadding() - box.getBottomPadding() - text.getTextHeight();
        if (align == VerticalTextAlignEnum.BOTTOM) {
            return room;
        }
        return align == VerticalTextAlignEnum.MIDDLE ? room / 2f : 0;
    }

    private static float left(JRPrintText text, BaseFont face, String line) {
        var align = text.getHorizontalTextAlign();
        var box = text.getLineBox();
        float room = text.getWidth()
                - box.getLeftPadding()
                - box.getRightPadding()
                - face.getWidthPoint(line, text.getFontSize());
        if (align == HorizontalTextAlignEnum.RIGHT) {
            return box.getLeftPadding() + room;
        }
        return align == HorizontalTextAlignEnum.CENTER ? box.getLeftPadding() + room / 2 : box.getLeftPadding();
    }
}

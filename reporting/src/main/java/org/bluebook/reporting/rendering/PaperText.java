package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * Draws text of one line and one style straight onto the page; the engine's way, which lays each line out once more, is
 * kept for the rest. Most cells of a table are such lines.
 */
record PaperText(Fonts fonts, PdfContentByte content, float pageHeight) {
    /** From the top of a line to its foot, in the house font, as a share of the size. */
    private static final float LINE = 1.326f;

    /** Whether this is a line that can be drawn so; headings are not, since a bookmark hangs on them. */
    static boolean takes(JRPrintText text) {
        var letters = text.getFullText();
        return letters != null
                && !letters.isEmpty()
                && text.getAnchorName() == null
                && text.getTextHeight() < 1.5 * LINE * text.getFontSize()
                && text.getTextTruncateIndex() == null
                && text.getRotation() == RotationEnum.NONE
                && text.getMode() == ModeEnum.TRANSPARENT
                && letters.indexOf('\n') < 0
                && letters.indexOf('\t') < 0;
    }

    void draw(JRPrintText text, int x, int y) {
        var face = fonts.face(text.isBold(), text.isItalic());
        var line = text.getFullText().stripTrailing();
        var box = text.getLineBox();
        float size = text.getFontSize();
        float baseline = pageHeight - y - box.getTopPadding() - lowered(text, box) - size;
        content.setColorFill(text.getForecolor());
        content.beginText();
        content.setFontAndSize(face, size);
        content.setTextMatrix(x + left(text, box, face.getWidthPoint(line, size)), baseline);
        content.showText(line);
        content.endText();
    }

    private static float lowered(JRPrintText text, JRLineBox box) {
        var align = text.getVerticalTextAlign();
        float room = text.getHeight() - box.getTopPadding() - box.getBottomPadding() - text.getTextHeight();
        if (align == VerticalTextAlignEnum.BOTTOM) {
            return room;
        }
        return align == VerticalTextAlignEnum.MIDDLE ? room / 2f : 0;
    }

    private static float left(JRPrintText text, JRLineBox box, float length) {
        var align = text.getHorizontalTextAlign();
        float room = text.getWidth() - box.getLeftPadding() - box.getRightPadding() - length;
        if (align == HorizontalTextAlignEnum.RIGHT) {
            return box.getLeftPadding() + room;
        }
        return align == HorizontalTextAlignEnum.CENTER ? box.getLeftPadding() + room / 2 : box.getLeftPadding();
    }
}

package org.bluebook.reporting.rendering;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.awt.Insets;
import java.util.EnumSet;
import java.util.Set;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * How all texts of one element of a layout are set: what their style says, which the engine looks for anew whenever it is
 * asked. A {@code spacing} of nought leaves the room between two lines to the font.
 */
record Setting(
        BaseFont face,
        float size,
        Color colour,
        HorizontalTextAlignEnum across,
        VerticalTextAlignEnum down,
        Insets padding,
        float spacing,
        boolean plain,
        boolean lined) {
    private static final Set<LineSpacingEnum> SPACED = EnumSet.of(LineSpacingEnum.SINGLE, LineSpacingEnum.PROPORTIONAL);

    static Setting of(JRPrintText text, Fonts fonts) {
        var paragraph = text.getParagraph();
        boolean isSpaced = paragraph.getLineSpacing() == LineSpacingEnum.PROPORTIONAL;
        return new Setting(
                fonts.face(text.isBold(), text.isItalic()),
                text.getFontSize(),
                text.getForecolor(),
                text.getHorizontalTextAlign(),
                text.getVerticalTextAlign(),
                padding(text.getLineBox()),
                isSpaced ? paragraph.getLineSpacingSize() : 0,
                isPlain(text),
                isLined(text.getLineBox()));
    }

    private static Insets padding(JRLineBox box) {
        return new Insets(box.getTopPadding(), box.getLeftPadding(), box.getBottomPadding(), box.getRightPadding());
    }

    private static boolean isPlain(JRPrintText text) {
        return text.getRotation() == RotationEnum.NONE
                && text.getMode() == ModeEnum.TRANSPARENT
                && SPACED.contains(text.getParagraph().getLineSpacing());
    }

    private static boolean isLined(JRLineBox box) {
        return box.getTopPen().getLineWidth() > 0
                || box.getLeftPen().getLineWidth() > 0
                || box.getBottomPen().getLineWidth() > 0
                || box.getRightPen().getLineWidth() > 0;
    }
}

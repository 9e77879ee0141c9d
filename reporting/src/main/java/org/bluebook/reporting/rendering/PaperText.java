package org.bluebook.reporting.rendering;

import com.lowagie.text.Font;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * Draws text of one line and one style straight onto the page; the engine's way, which lays each line out once more, is
 * kept for the rest. Most cells of a table are such lines.
 */
final class PaperText extends PdfTextRenderer {
    /** From the top of a line to its foot, in the house font, as a share of the size. */
    private static final float LINE = 1.326f;

    private final ClassicPdfProducer producer;

    PaperText(JasperReportsContext context, ClassicPdfProducer producer) {
        super(context, false, true, false);
        this.producer = producer;
    }

    /** Whether this is a line that can be drawn so; headings are not, since a bookmark hangs on them. */
    boolean takes(JRPrintText text, JRStyledText styled) {
        var letters = styled.getText();
        return styled.getGlobalAttributes() != null
                && styled.getRuns().size() == 1
                && text.getAnchorName() == null
                && text.getTextHeight() < 1.5 * LINE * text.getFontSize()
                && letters.indexOf('\n') < 0
                && letters.indexOf('\t') < 0;
    }

    @Override
    public void render() {
        pdfTagger.startText(text);
        draw(producer.getFont(styledText.getGlobalAttributes(), null));
        pdfTagger.endText();
    }

    private void draw(Font font) {
        var face = font.getBaseFont();
        var line = allText.stripTrailing();
        float baseline = producer.getPdfWriter().getPageSize().getHeight()
                - y
                - topPadding
                - verticalAlignOffset
                - font.getSize();
        var content = producer.getPdfContentByte();
        content.setColorFill(font.getColor());
        content.beginText();
        content.setFontAndSize(face, font.getSize());
        content.setTextMatrix(left(face.getWidthPoint(line, font.getSize())), baseline);
        content.showText(line);
        content.endText();
    }

    private float left(float length) {
        var align = text.getHorizontalTextAlign();
        float room = width - leftPadding - rightPadding - length;
        if (align == HorizontalTextAlignEnum.RIGHT) {
            return x + leftPadding + room;
        }
        return align == HorizontalTextAlignEnum.CENTER ? x + leftPadding + room / 2 : x + leftPadding;
    }
}

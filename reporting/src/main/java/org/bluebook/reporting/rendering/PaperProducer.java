package org.bluebook.reporting.rendering;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/** Draws with the house font alone, and tags what it draws. */
final class PaperProducer extends LinkingProducer {
    private final Fonts fonts;
    private final Imprint imprint;
    private final byte[] content;

    /** {@code content} is enclosed, if there is any. */
    PaperProducer(PdfProducerContext context, Fonts fonts, Imprint imprint, byte[] content) {
        super(context);
        this.fonts = fonts;
        this.imprint = imprint;
        this.content = content;
    }

    @Override
    PdfDocumentWriter describing(PdfWriter own) {
        return new PaperWriter(this, own, imprint);
    }

    @Override
    public void close() {
        try {
            if (content.length > 0) {
                new Enclosure(imprint, content).into(getPdfWriter());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.close();
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        var face = fonts.face(
                TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT)),
                TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE)));
        var size = ((Number) attributes.get(TextAttribute.SIZE)).floatValue();
        return new Font(face, size, Font.NORMAL, (Color) attributes.get(TextAttribute.FOREGROUND));
    }
}

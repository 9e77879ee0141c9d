package org.bluebook.reporting.rendering;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import org.bluebook.templates.Template;

/** The house font as it is embedded, also for the text of charts. */
final class Fonts {
    private final BaseFont regular = embedded("Regular");
    private final BaseFont bold = embedded("Semibold");
    private final BaseFont italic = embedded("It");

    private static BaseFont embedded(String weight) {
        var path = "fonts/SourceSans3-" + weight + ".ttf";
        try (var file = Template.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new RenderingRefused("The font %s is missing from the templates.".formatted(path));
            }
            var font =
                    BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(PaperWriter.PACKING);
            return font;
        } catch (IOException | DocumentException e) {
            throw new RenderingRefused("The font %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    BaseFont face(boolean isBold, boolean isItalic) {
        if (isBold) {
            return bold;
        }
        return isItalic ? italic : regular;
    }
}

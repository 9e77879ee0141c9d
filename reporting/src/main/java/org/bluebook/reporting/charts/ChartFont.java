package org.bluebook.reporting.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.bluebook.templates.Template;

/** The house font, as charts measure it and draw with it. */
final class ChartFont {
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);
    private static final Font REGULAR = load("/fonts/SourceSans3-Regular.ttf");
    private static final Font BOLD = load("/fonts/SourceSans3-Semibold.ttf");

    private ChartFont() {}

    private static Font load(String path) {
        try (var file = Template.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The font %s is missing from the templates.".formatted(path));
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    static Font of(Lettering lettering) {
        return (lettering.bold() ? BOLD : REGULAR).deriveFont((float) lettering.size());
    }

    static double width(String text, Lettering lettering) {
        return of(lettering).getStringBounds(text, EXACT).getWidth();
    }
}

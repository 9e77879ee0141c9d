package org.bluebook.reporting.rendering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.templates.Template;

/** Knows what the house font can print; a sign it lacks would vanish from the page without a word. */
final class Glyphs {
    private final List<Font> faces;

    Glyphs() {
        faces = Stream.of("Regular", "Semibold", "It").map(Glyphs::face).toList();
    }

    private static Font face(String weight) {
        var path = "/fonts/SourceSans3-" + weight + ".ttf";
        try (var file = Template.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new RenderingRefused("The font %s is missing from the templates.".formatted(path));
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new RenderingRefused("The font %s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** The text itself, once it is known that each of its signs can be printed. */
    String printable(String text) {
        for (var face : faces) {
            for (var line : text.split("\n", -1)) {
                requireAll(face, line);
            }
        }
        return text;
    }

    private static void requireAll(Font face, String line) {
        int missing = face.canDisplayUpTo(line);
        if (missing >= 0) {
            int sign = line.codePointAt(missing);
            throw new RenderingRefused("The font %s has no glyph for \"%s\" (U+%04X), which stands in \"%s\"."
                    .formatted(face.getFontName(), Character.toString(sign), sign, line));
        }
    }
}

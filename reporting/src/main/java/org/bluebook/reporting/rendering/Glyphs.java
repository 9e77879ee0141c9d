package org.bluebook.reporting.rendering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.templates.Template;

/** Knows what the house font can print; a sign it lacks would vanish from the page without a word. */
public final class Glyphs {
    /** As much of a text as is needed to find a place in it. */
    private static final int AROUND = 40;

    private Glyphs() {}

    /** Read when the first sign beyond the English alphabet is asked about. */
    private static final class Faces {
        private static final List<Font> ALL =
                Stream.of("Regular", "Semibold", "It").map(Faces::face).toList();

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
    }

    /** The text with each letter and the marks over it as one sign, wherever there is such a sign. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What is in the way of printing a text, as a sentence goes on behind its name: "has ... in it, which cannot be printed". */
    public static Optional<String> amiss(String text) {
        var composed = composed(text);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int sign = composed.codePointAt(i);
            if (!isPlain(sign)) {
                var why = why(sign);
                if (why.isPresent()) {
                    return Optional.of("has %s in it%s, which cannot be printed%s"
                            .formatted(named(sign), behind(composed.substring(0, i)), why.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(int sign) {
        return (sign >= ' ' && sign <= '~') || sign == '\n' || sign == '\t' || sign == '\r';
    }

    /** A mark that is still by itself would stand beside its letter, and what cannot be seen can turn what can. */
    private static Optional<String> why(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
                Optional.of(": nobody would see it");
            case Character.SURROGATE -> Optional.of(": it is half of one");
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                Optional.of(" over the letter before it");
            default ->
                Faces.ALL.stream().allMatch(face -> face.canDisplay(sign))
                        ? Optional.empty()
                        : Optional.of(": the house font has no glyph for it");
        };
    }

    /** "the character 😀 (U+1F600, GRINNING FACE)"; one that draws nothing or half is told by its number alone. */
    private static String named(int sign) {
        boolean isSeen = Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
        var name = Character.getName(sign);
        return "the character %s(U+%04X%s)"
                .formatted(isSeen ? Character.toString(sign) + " " : "", sign, name == null ? "" : ", " + name);
    }

    private static String behind(String before) {
        var last = before.substring(Math.max(0, before.length() - AROUND)).strip();
        return last.isEmpty() ? "" : " behind \"%s\"".formatted(last);
    }

    /** The text as it is printed, once it is known that each of its signs can be. */
    static String printable(String text) {
        amiss(text).ifPresent(amiss -> {
            throw new RenderingRefused("The text \"%s\" %s.".formatted(beginning(text), amiss));
        });
        return composed(text);
    }

    private static String beginning(String text) {
        var seen = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return seen.length() <= AROUND ? seen : seen.substring(0, AROUND).strip() + " \u2026";
    }
}

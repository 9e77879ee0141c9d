package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The letters of a font, each looked up once; lengths are shares of the size. */
final class Letters {
    /** What a code stands for, null where a reader cannot tell, how wide it is, and whether words are spaced by it. */
    record Letter(String text, double width, boolean isSpace) {}

    /** Of the size, in which every font but one of drawings measures itself. */
    private static final double THOUSANDTHS = 1000;

    private static final String IDENTITY = "Identity-H";

    private final COSDictionary dictionary;
    private final ResourceCache cache;
    private final Optional<PlainFont> plain;
    private final int bytes;
    private final double height;
    private PDFont opened;

    /** By the first byte of a code of two, and by its last. */
    private final Letter[][] known = new Letter[1 << Byte.SIZE][];

    Letters(COSDictionary dictionary, ResourceCache cache) throws IOException {
        this.dictionary = dictionary;
        this.cache = cache;
        this.plain = PlainFont.of(dictionary);
        this.bytes = plain.isPresent() ? 2 : bytesOf(opened());
        this.height = plain.isPresent() ? heightOf(plain.get()) : heightOf(opened());
    }

    /** For what is not said in plain. */
    private PDFont opened() throws IOException {
        if (opened == null) {
            opened = PDFontFactory.createFont(dictionary, cache);
        }
        return opened;
    }

    private static int bytesOf(PDFont font) throws IOException {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        if (font instanceof PDType0Font composite
                && IDENTITY.equals(composite.getCMap().getName())) {
            return 2;
        }
        throw new IOException("the letters of %s are not coded as we code them".formatted(font.getName()));
    }

    /** That of capitals, or of half of all that the font may take where that is less. */
    double height() {
        return height;
    }

    private static double heightOf(PlainFont font) {
        var described = font.described();
        return heightOf(described.getFontBoundingBox().getHeight(), described) / THOUSANDTHS;
    }

    static double heightOf(PDFont font) {
        try {
            double height = heightOf(font.getBoundingBox().getHeight(), font.getFontDescriptor());
            return font instanceof PDType3Font
                    ? font.getFontMatrix().transformPoint(0, (float) height).y
                    : height / THOUSANDTHS;
        } catch (IOException e) {
            return 0;
        }
    }

    private static double heightOf(double box, PDFontDescriptor described) {
        double height = box / 2;
        if (described != null) {
            height = lower(height, described.getCapHeight());
            boolean isUpAndDown = described.getAscent() > 0 && described.getDescent() < 0;
            height = lower(height, isUpAndDown ? (described.getAscent() - described.getDescent()) / 2 : 0);
        }
        return height;
    }

    private static double lower(double height, double other) {
        return other != 0 && (other < height || height == 0) ? other : height;
    }

    /** Of a code. */
    int bytes() {
        return bytes;
    }

    /** The one whose code begins there. */
    Letter at(byte[] string, int from) throws IOException {
        if (from + bytes > string.length) {
            throw new IOException("a text ends in the middle of a letter");
        }
        int high = bytes == 1 ? 0 : string[from] & 0xFF;
        int low = string[from + bytes - 1] & 0xFF;
        if (known[high] == null) {
            known[high] = new Letter[1 << Byte.SIZE];
        }
        var letter = known[high][low];
        if (letter == null) {
            letter = letter(high << Byte.SIZE | low);
            known[high][low] = letter;
        }
        return letter;
    }

    private Letter letter(int code) throws IOException {
        var text = plain.map(font -> font.texts().toUnicode(code)).orElse(null);
        var width = plain.map(font -> font.widths().get(code)).orElse(null);
        if (text != null && width != null) {
            return new Letter(text, width / THOUSANDTHS, false);
        }
        var font = opened();
        text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        return new Letter(
                text == null && font instanceof PDSimpleFont ? Character.toString((char) code) : text,
                font.getDisplacement(code).getX(),
                bytes == 1 && code == ' ');
    }
}

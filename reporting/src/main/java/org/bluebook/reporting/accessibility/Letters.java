package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The letters of a font, each looked up once; lengths are shares of the size. */
final class Letters {
    /** What a code stands for, null where a reader cannot tell, and how wide it is. */
    record Letter(String text, double width) {}

    /** Of the size, in which every font but one of drawings measures itself. */
    private static final double THOUSANDTHS = 1000;

    private static final String IDENTITY = "Identity-H";

    private final PDFont font;
    private final boolean isOfTwoBytes;
    private final double height;
    private final Map<Integer, Letter> known = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
        this.isOfTwoBytes = font instanceof PDType0Font composite
                && IDENTITY.equals(composite.getCMap().getName());
        this.height = heightOf(font);
    }

    /** That of capitals, or of half of all that the font may take where that is less. */
    double height() {
        return height;
    }

    private static double heightOf(PDFont font) {
        try {
            double height = font.getBoundingBox().getHeight() / 2;
            var described = font.getFontDescriptor();
            if (described != null) {
                height = lower(height, described.getCapHeight());
                boolean isUpAndDown = described.getAscent() > 0 && described.getDescent() < 0;
                height = lower(height, isUpAndDown ? (described.getAscent() - described.getDescent()) / 2 : 0);
            }
            return font instanceof PDType3Font
                    ? font.getFontMatrix().transformPoint(0, (float) height).y
                    : height / THOUSANDTHS;
        } catch (IOException e) {
            return 0;
        }
    }

    private static double lower(double height, double other) {
        return other != 0 && (other < height || height == 0) ? other : height;
    }

    /** The next code, of two bytes in a font that is embedded as ours is. */
    int next(InputStream bytes) throws IOException {
        if (!isOfTwoBytes) {
            return font.readCode(bytes);
        }
        int high = bytes.read();
        int low = bytes.read();
        if (low < 0) {
            throw new IOException("a text ends in the middle of a letter");
        }
        return high << Byte.SIZE | low;
    }

    Letter of(int code) throws IOException {
        var letter = known.get(code);
        if (letter == null) {
            letter = new Letter(text(code), font.getDisplacement(code).getX());
            known.put(code, letter);
        }
        return letter;
    }

    private String text(int code) {
        var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        return text == null && font instanceof PDSimpleFont ? Character.toString((char) code) : text;
    }
}

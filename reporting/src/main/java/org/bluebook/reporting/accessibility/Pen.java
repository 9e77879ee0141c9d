package org.bluebook.reporting.accessibility;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.OperatorName;

/** Where and how the next letters are drawn (ISO 32000-1, 8.4 and 9.3): what one operator saves and another restores. */
final class Pen {
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1000;

    /** The part of a letter's height that even low letters fill. */
    private static final double LOW = 0.7;

    /** How things lie on the page. Neither this nor the line is ever changed, only replaced: copies hold them, too. */
    private AffineTransform page;

    /** How a line of text lies there; there is none outside of texts. */
    private AffineTransform line;

    private double along;
    private Letters letters;
    private double size;
    private double spacing;
    private double wordSpacing;
    private double scale;
    private double leading;
    private double rise;

    Pen() {
        page = new AffineTransform();
        scale = 1;
    }

    Pen(Pen other) {
        page = other.page;
        line = other.line;
        along = other.along;
        letters = other.letters;
        size = other.size;
        spacing = other.spacing;
        wordSpacing = other.wordSpacing;
        scale = other.scale;
        leading = other.leading;
        rise = other.rise;
    }

    void take(Letters letters, double size) {
        this.letters = letters;
        this.size = size;
    }

    /** What follows lies on the page as this does: no line that is being written. */
    void lay(AffineTransform place) throws IOException {
        if (line != null) {
            throw new IOException("a text is moved while it is written");
        }
        page = laid(place);
    }

    private AffineTransform laid(AffineTransform place) {
        var laid = new AffineTransform(page);
        laid.concatenate(place);
        return laid;
    }

    /** Those of text that need no more than numbers; others change nothing here. */
    void follow(String operator, Instructions given) throws IOException {
        switch (operator) {
            case OperatorName.CONCAT -> lay(new AffineTransform(given.numbers(6)));
            case OperatorName.BEGIN_TEXT -> start(page);
            case OperatorName.END_TEXT -> line = null;
            case OperatorName.SET_MATRIX -> start(laid(new AffineTransform(given.numbers(6))));
            case OperatorName.MOVE_TEXT -> move(given.numbers(2));
            case OperatorName.MOVE_TEXT_SET_LEADING -> {
                var by = given.numbers(2);
                leading = -by[1];
                move(by);
            }
            case OperatorName.NEXT_LINE -> nextLine();
            case OperatorName.SET_CHAR_SPACING -> spacing = given.numbers(1)[0];
            case OperatorName.SET_WORD_SPACING -> wordSpacing = given.numbers(1)[0];
            case OperatorName.SET_TEXT_HORIZONTAL_SCALING -> scale = given.numbers(1)[0] / HUNDREDTHS;
            case OperatorName.SET_TEXT_LEADING -> leading = given.numbers(1)[0];
            case OperatorName.SET_TEXT_RISE -> rise = given.numbers(1)[0];
            default -> {}
        }
    }

    private void start(AffineTransform at) {
        line = at;
        along = 0;
    }

    private void move(double... by) throws IOException {
        var next = new AffineTransform(line());
        next.translate(by[0], by[1]);
        start(next);
    }

    void nextLine() throws IOException {
        move(0, -leading);
    }

    /** Before the text of an operator that brings them along. */
    void space(double words, double letters) {
        wordSpacing = words;
        spacing = letters;
    }

    /** Back, by thousandths of the size. */
    void back(double by) {
        along -= by / THOUSANDTHS * size * scale;
    }

    private AffineTransform line() throws IOException {
        if (line == null) {
            throw new IOException("a page has text outside of all text");
        }
        return line;
    }

    void write(byte[] text, Lines lines) throws IOException {
        if (letters == null) {
            throw new IOException("a page has text without a font");
        }
        double width = 0;
        double end = 0;
        for (int at = 0; at < text.length; at += letters.bytes()) {
            var letter = letters.at(text, at);
            double own = letter.width() * size;
            if (letter.text() != null) {
                lines.add(letter.text());
                end = width + own * scale;
            }
            width += (own + spacing + (letter.isSpace() ? wordSpacing : 0)) * scale;
        }
        lines.take(line(), along, rise, end, letters.height() * size * LOW);
        along += width;
    }
}

package org.bluebook.api.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bluebook.reporting.renditions.SafeText;

/** What stands in a cell: its text and, where the cell is a real number or date, that. */
record Cell(Kind kind, String text, BigDecimal number, LocalDate day) {
    static final Cell BLANK = new Cell(Kind.BLANK, "", null, null);

    /** A spreadsheet computes with fifteen digits; what comes after them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern ERROR = Pattern.compile("#[A-Z][A-Z0-9/_]*[!?]?");
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** A real date is one that the cell's format shows as a day, or as a month. */
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number that the cell shows as a percentage; it is read as shown. */
        PERCENTAGE,
        DAY,
        MONTH,
        ERROR,
        FORMULA_WITHOUT_VALUE
    }

    static Cell of(String text) {
        var stripped = stripped(text);
        if (stripped.isEmpty()) {
            return BLANK;
        }
        boolean error = stripped.length() < 20 && ERROR.matcher(stripped).matches();
        return new Cell(error ? Kind.ERROR : Kind.TEXT, unguarded(stripped), null, null);
    }

    static Cell of(BigDecimal number) {
        var shown = plain(number);
        return new Cell(Kind.NUMBER, shown.toPlainString(), shown, null);
    }

    static Cell percentage(BigDecimal number) {
        var shown = plain(number.movePointRight(2));
        return new Cell(Kind.PERCENTAGE, shown.toPlainString(), shown, null);
    }

    static Cell day(LocalDate day) {
        return new Cell(Kind.DAY, day.toString(), null, day);
    }

    static Cell month(LocalDate first) {
        return new Cell(Kind.MONTH, first.toString().substring(0, 7), null, first);
    }

    static Cell withoutValue() {
        return new Cell(Kind.FORMULA_WITHOUT_VALUE, "", null, null);
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isUnreadable() {
        return kind == Kind.ERROR || kind == Kind.FORMULA_WITHOUT_VALUE;
    }

    boolean isDate() {
        return kind == Kind.DAY || kind == Kind.MONTH;
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
    }

    private static BigDecimal plain(BigDecimal number) {
        var rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Our own lists put an apostrophe before what looks like a formula; it comes off again here. */
    private static String unguarded(String text) {
        var behind = text.substring(1);
        return text.startsWith("'") && !SafeText.of(behind).equals(behind) ? behind : text;
    }
}

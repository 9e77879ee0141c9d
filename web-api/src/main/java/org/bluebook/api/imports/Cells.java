package org.bluebook.api.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bluebook.calendar.Period;
import org.bluebook.places.Place;
import org.bluebook.places.Unit;
import org.bluebook.refusals.Refusal;
import org.bluebook.reporting.rendering.Glyphs;

/** The cells of one row by the names of their columns; what cannot be taken is noted, and null is what it comes to. */
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final int LONGEST_NUMBER = 60;
    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;

    private final Line line;
    private final Header header;
    private final Names names;
    private final Findings findings;
    private final int before;

    Cells(Line line, Header header, Names names, Findings findings) {
        this.line = line;
        this.header = header;
        this.names = names;
        this.findings = findings;
        this.before = findings.problems();
    }

    int row() {
        return line.row();
    }

    /** Whether nothing was wrong so far. */
    boolean isSound() {
        return findings.problems() == before;
    }

    /** A cell that cannot be read at all has its problem already. */
    void problem(String column, String message) {
        int c = header.column(column);
        if (c >= 0 && line.cell(c).isUnreadable()) {
            return;
        }
        findings.problem(row(), column, c < 0 ? null : line.nameOf(c), c < 0 ? null : text(c), message);
    }

    private void warning(String column, String message) {
        int c = header.column(column);
        findings.warning(row(), column, line.nameOf(c), text(c), message);
    }

    /** Notes what the domain says no to, in its own words. */
    boolean allows(String column, Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (Refusal no) {
            problem(column, no.getMessage());
            return false;
        }
    }

    /** Looks at every cell of the row, whatever its column: what is above it, and whether it can be read at all. */
    void look(boolean ragged) {
        if (ragged && line.cells().size() < header.width()) {
            findings.problem(
                    row(),
                    null,
                    null,
                    null,
                    "The row has %d cells where the first row has %d: a comma is missing."
                            .formatted(line.cells().size(), header.width()));
        }
        for (int c = 0; c < line.cells().size(); c++) {
            look(c, line.cell(c));
        }
    }

    private void look(int column, Cell cell) {
        var title = column < header.width() ? header.title(column) : "";
        if (title.equalsIgnoreCase(Header.PROBLEMS)) {
            return;
        }
        if (title.isEmpty() && !cell.isBlank()) {
            wrong(column, cell, "There is no heading above this cell: a comma is too many, or the heading is missing.");
        } else if (cell.kind() == Cell.Kind.ERROR) {
            wrong(column, cell, "The formula in this cell has no result but an error: put it right.");
        } else if (cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
            wrong(
                    column,
                    cell,
                    "The formula in this cell was never computed: open the file in the spreadsheet, save it, and send"
                            + " it again.");
        } else if (cell.text().length() > Rows.LONGEST_CELL) {
            wrong(column, cell, "The text is longer than %,d characters.".formatted(Rows.LONGEST_CELL));
        } else {
            Glyphs.amiss(cell.text())
                    .ifPresent(amiss -> wrong(column, cell, "The text %s: type it anew.".formatted(amiss)));
        }
    }

    private void wrong(int column, Cell cell, String message) {
        var title = column < header.width() ? header.title(column) : null;
        findings.problem(row(), title, line.nameOf(column), cell.text(), message);
    }

    private Cell cell(String column) {
        int c = header.column(column);
        return c < 0 ? Cell.BLANK : line.cell(c);
    }

    private String text(int column) {
        return line.cell(column).text();
    }

    /** Null where the cell is blank. */
    String text(String column, int longest) {
        var text = Glyphs.composed(cell(column).text());
        if (text.length() > longest) {
            problem(
                    column,
                    "The text has %,d characters, and there is room for %,d.".formatted(text.length(), longest));
        }
        return text.isEmpty() ? null : text;
    }

    String needed(String column, int longest) {
        var text = text(column, longest);
        if (text == null) {
            problem(column, "\"%s\" is missing.".formatted(column));
        }
        return text;
    }

    /** A word of a list; null where the cell is blank. */
    <E extends Enum<E>> E choice(String column, Words<E> words) {
        var text = cell(column).text();
        if (text.isEmpty()) {
            return null;
        }
        var read = words.read(text);
        if (read.isEmpty()) {
            problem(column, "This is none of " + String.join(", ", words.all()) + ".");
        }
        return read.orElse(null);
    }

    <E extends Enum<E>> E neededChoice(String column, Words<E> words) {
        return needed(column, Rows.LONGEST_CELL) == null ? null : choice(column, words);
    }

    /** Null where the cell is blank, which is never taken for nought. */
    BigDecimal amount(String column) {
        var cell = cell(column);
        return switch (cell.kind()) {
            case NUMBER -> fitting(column, cell.number());
            case PERCENTAGE -> {
                warning(
                        column,
                        "The cell is shown as a percentage and is read as it is shown: %s.".formatted(cell.text()));
                yield fitting(column, cell.number());
            }
            case TEXT -> written(column, cell.text());
            case DAY, MONTH -> {
                problem(column, "This is a date, and a number is wanted: set the format of the cell to a number.");
                yield null;
            }
            case BLANK, ERROR, FORMULA_WITHOUT_VALUE -> null;
        };
    }

    private BigDecimal written(String column, String text) {
        boolean fits = text.length() <= LONGEST_NUMBER;
        if (fits && NUMBER.matcher(text).matches()) {
            return fitting(column, new BigDecimal(text));
        }
        if (fits && GROUPED.matcher(text).matches()) {
            var plain = new BigDecimal(text.replace(",", ""));
            warning(
                    column,
                    "The comma is taken for a separator of thousands: this is read as %s."
                            .formatted(plain.toPlainString()));
            return fitting(column, plain);
        }
        problem(column, "This is not a number: write digits and at most one point, such as 1234.5.");
        return null;
    }

    private BigDecimal fitting(String column, BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            problem(column, "The number has more than %d digits behind the point: round it.".formatted(DECIMALS));
        } else if (plain.precision() - (long) plain.scale() > DIGITS) {
            problem(column, "The number has more than %d digits before the point.".formatted(DIGITS));
        }
        return number;
    }

    LocalDate day(String column) {
        var cell = cell(column);
        var read = cell.kind() == Cell.Kind.DAY ? Optional.of(cell.day()) : Dates.day(cell.text());
        return found(
                column, cell, read, "This is not a day that can be read in one way only: " + Dates.DAY_FORMS + ".");
    }

    YearMonth month(String column) {
        var cell = cell(column);
        var first = cell.isDate() && cell.day().getDayOfMonth() == 1;
        var read = first || cell.kind() == Cell.Kind.MONTH
                ? Optional.of(YearMonth.from(cell.day()))
                : Dates.month(cell.text());
        return found(
                column, cell, read, "This is not a month that can be read in one way only: " + Dates.MONTH_FORMS + ".");
    }

    /** A date that the cell shows as a month is that month, one that it shows as a day that day. */
    Period period(String column) {
        var cell = cell(column);
        return found(
                column,
                cell,
                period(cell),
                "This is not a period: write a month as 2006-04 or Apr 2006, a financial year as FY2005, its quarter"
                        + " as FY2005Q4, its part to date as FY2005-to-2006-01, a calendar year as 2004, twelve months as"
                        + " R12-2006-03, a day as 2006-04-24.");
    }

    private static Optional<Period> period(Cell cell) {
        if (cell.isDate()) {
            return Optional.of(
                    cell.kind() == Cell.Kind.MONTH ? Period.month(YearMonth.from(cell.day())) : Period.on(cell.day()));
        }
        return Dates.month(cell.text())
                .map(Period::month)
                .or(() -> Dates.day(cell.text()).map(Period::on))
                .or(() -> coded(cell.text()));
    }

    private static Optional<Period> coded(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (Refusal notOne) {
            return Optional.empty();
        }
    }

    private <T> T found(String column, Cell cell, Optional<T> read, String otherwise) {
        if (cell.isBlank()) {
            problem(column, "\"%s\" is missing.".formatted(column));
        } else if (read.isEmpty()) {
            problem(column, otherwise);
        }
        return read.orElse(null);
    }

    /** Null where the cell is blank. */
    Place place(String column) {
        return among(column, names::place, "place", "by its GSS code or its name");
    }

    /** The borough that answers for a place of which the code is known; null for null. */
    String boroughOf(String code) {
        return code == null ? null : names.place(code).map(Place::borough).orElse(code);
    }

    Place neededPlace(String column) {
        return needed(column, Rows.LONGEST_CELL) == null ? null : place(column);
    }

    Unit neededUnit(String column) {
        return needed(column, Rows.LONGEST_CELL) == null
                ? null
                : among(column, names::unit, "unit", "by its code or its name");
    }

    private <T> T among(String column, Function<String, Optional<T>> named, String what, String how) {
        var text = cell(column).text();
        if (text.isEmpty()) {
            return null;
        }
        var found = named.apply(text);
        if (found.isEmpty()) {
            problem(column, "There is no such %s: name it %s.".formatted(what, how));
        }
        return found.orElse(null);
    }
}

package org.bluebook.api.imports;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.api.imports.Finding.Severity;

/** What was found so far; past a thousand problems there is no use in looking further. */
final class Findings {
    private static final int MOST = 1_000;
    private static final int SHOWN = 60;

    private final List<Finding> kept = new ArrayList<>();
    private int problems;
    private int warnings;

    void problem(int row, String column, String cell, String value, String message) {
        problems++;
        keep(row, column, cell, value, Severity.PROBLEM, message);
    }

    void warning(int row, String column, String cell, String value, String message) {
        warnings++;
        if (warnings <= MOST) {
            keep(row, column, cell, value, Severity.WARNING, message);
        }
    }

    /** Says that the list of changes ends before a row. */
    void listedTo(int row) {
        warnings++;
        keep(
                row,
                null,
                null,
                null,
                Severity.WARNING,
                "The list of changes ends before row %d, for a longer one cannot be kept. Every row was looked at and is counted."
                        .formatted(row));
    }

    private void keep(int row, String column, String cell, String value, Severity severity, String message) {
        kept.add(new Finding(kept.size() + 1, row, column, cell, shown(value), severity, message));
    }

    boolean isFull() {
        return problems >= MOST;
    }

    /** Says that nobody looked at what comes after a row. */
    void stoppedAt(int row) {
        problem(
                row,
                null,
                null,
                null,
                "Checking stopped at row %d, after %,d problems: put these right and send the file again."
                        .formatted(row, problems));
    }

    int problems() {
        return problems;
    }

    int warnings() {
        return warnings;
    }

    List<Finding> kept() {
        return kept;
    }

    private static String shown(String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        var printable = value.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "...";
    }
}

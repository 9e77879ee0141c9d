package org.bluebook.api.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong, or doubtful, in a cell or a row; column, cell and value are null where it is the row as a whole. */
@Schema(name = "ImportProblem")
public record Finding(
        int number, int row, String column, String cell, String value, Severity severity, String message) {
    /** A problem stops the whole file, a warning nothing. */
    public enum Severity {
        PROBLEM,
        WARNING
    }

    String key() {
        return "%07d".formatted(number);
    }
}

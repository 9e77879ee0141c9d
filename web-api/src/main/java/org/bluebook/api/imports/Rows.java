package org.bluebook.api.imports;

/** The rows of a file, one after the other, of which one is in memory at a time. */
interface Rows extends AutoCloseable {
    int MOST_COLUMNS = 100;
    int MOST_ROWS = 200_000;
    int LONGEST_CELL = 10_000;

    /** The next row, blank ones included; null behind the last. */
    Line next();

    @Override
    void close();

    static FileNotUnderstood tooManyRows() {
        return new FileNotUnderstood("The file has more than %,d rows: send it in several files.".formatted(MOST_ROWS));
    }

    static FileNotUnderstood tooManyColumns() {
        return new FileNotUnderstood(
                "The file has more than %d columns: send the columns of the template and no others."
                        .formatted(MOST_COLUMNS));
    }
}

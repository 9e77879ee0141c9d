package org.bluebook.api.imports;

import java.util.List;

/** What the files of one kind hold; {@code T} is what a row says. */
interface Rules<T> {
    List<Heading> headings();

    /** Reads a row and notes what is wrong with it; null where it says nothing that could be judged. */
    T read(Cells cells);

    /** What a row is about; no two rows of a file are about the same. */
    String key(T row);

    /** The column to point at where two rows have one key. */
    String keyColumn();

    /** Whether the second row cannot be judged without the first. */
    default boolean belongTogether(T one, T next) {
        return false;
    }

    /** Compares some rows with the record as one alone would be, and writes them where this is the commit. */
    void judge(List<Said<T>> rows, Diff diff);

    /** A row, and what it says. */
    record Said<T>(Cells cells, T value) {
        int row() {
            return cells.row();
        }
    }
}

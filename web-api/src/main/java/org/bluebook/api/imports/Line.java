package org.bluebook.api.imports;

import java.util.List;

/** A row of the file under the number that a spreadsheet shows for it. */
record Line(int row, List<Cell> cells) {
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The name of a cell as a spreadsheet has it, such as C14; columns are counted from 0. */
    String nameOf(int column) {
        return letters(column) + row;
    }

    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}

package org.bluebook.api.imports;

import java.time.LocalDate;
import org.bluebook.api.clock.Today;
import org.bluebook.api.lists.Forms;

/** What rows of several kinds say alike. */
final class Common {
    private Common() {}

    /** A day that is not in the future. */
    static LocalDate day(Cells cells, Today today) {
        var day = cells.day("Date");
        if (today.isBefore(day)) {
            cells.problem("Date", "This day is in the future.");
        }
        return day;
    }

    /** The name a thing has, in the form it has in an address. */
    static String reference(Cells cells, String form) {
        var reference = cells.needed("Reference", Rows.LONGEST_CELL);
        if (reference != null && !reference.matches(form)) {
            cells.problem("Reference", "This " + Forms.SAYS + ", twenty at the most.");
            return null;
        }
        return reference;
    }
}

package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;
import static org.bluebook.api.imports.Heading.optional;

import java.time.LocalDate;
import java.util.Locale;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;

/** What rows of several kinds say alike. */
final class Common {
    static final Heading PLACE =
            optional("Place", "The GSS code or the name of the borough; blank where it is not known.");
    static final Heading SOURCE = needed("Source", "Where this was read.");

    private Common() {}

    static Heading reason(String thing) {
        return optional(
                "Reason", "For a " + thing + " that is on record and says something else: why it is put right.");
    }

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

    /** References that differ in capitals alone are one. */
    static String key(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    /** What a unit did on a day; what is missing or beyond the caller's bounds is a problem of the row. */
    static Deed deed(Cells cells, Today today, Caller caller) {
        var day = day(cells, today);
        var unit = cells.neededUnit("Unit");
        var place = cells.place("Place");
        var deed = new Deed(
                day,
                unit == null ? null : unit.code(),
                place == null ? null : place.code(),
                cells.needed("Source", 120),
                cells.text("Reason", 500));
        if (unit != null) {
            isWithinBounds(cells, caller, deed.place(), deed.unit());
        }
        return deed;
    }

    static boolean isWithinBounds(Cells cells, Caller caller, String place, String unit) {
        return cells.allows("Unit", () -> caller.requireBounds(cells.boroughOf(place), unit));
    }

    static void wantReason(Cells cells, String was) {
        cells.problem("Reason", "On record is \"%s\": give the reason for putting it right.".formatted(was));
    }

    /** The place is null where it is not known, the reason where none is given. */
    record Deed(LocalDate day, String unit, String place, String source, String because) {}
}

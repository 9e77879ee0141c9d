package org.bluebook.reporting.documents;

import org.bluebook.measures.Qualifier;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** How a figure taken from a document is printed: with its qualifier, and in the source's words where it has no number. */
final class Stated {
    /** What the place is called that a figure is filed under where its source names none. */
    private static final String NO_PLACE = "Not stated";

    private Stated() {}

    /** What a figure is called, with its place where there is one and the title does not end with it. */
    static String named(String title, String place) {
        var of = ", " + place;
        boolean isSaid =
                place.equals(NO_PLACE) || title.regionMatches(true, title.length() - of.length(), of, 0, of.length());
        return isSaid ? title : title + of;
    }

    static String inWords(ObservationFacts o) {
        boolean onlyWords =
                o.quantity().qualifier() == Qualifier.IN_WORDS && !o.statedAs().isEmpty();
        return onlyWords ? o.statedAs() : o.quantity().inWords();
    }

    static Cell cell(ObservationFacts o) {
        return new Cell(inWords(o), o.quantity(), Receipts.reference(o));
    }

    /** The period in the words of the source, where those leave a doubt. */
    static String period(ObservationFacts o) {
        return o.periodAsStated().isEmpty() ? o.period().inWords() : o.periodAsStated();
    }
}

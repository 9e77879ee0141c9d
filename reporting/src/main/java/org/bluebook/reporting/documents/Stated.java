package org.bluebook.reporting.documents;

import org.bluebook.measures.Qualifier;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** How a figure taken from a document is printed: with its qualifier, and in the source's words where it has no number. */
final class Stated {
    private Stated() {}

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

package org.bluebook.scheduler.occurrences;

import org.bluebook.refusals.Refusal;

/** Stands in where nothing is there for a kind of occurrence: it says so, and the occurrence is kept. */
final class NobodysWork implements Work {
    static final NobodysWork IT = new NobodysWork();

    @Override
    public String kind() {
        return "";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        throw new NobodyKnowsHow(occurrence.kind());
    }

    /** There is no work of that kind in this version. */
    static final class NobodyKnowsHow extends Refusal {
        private static final long serialVersionUID = 1L;

        NobodyKnowsHow(String kind) {
            super("This version has nothing that does %s; the occurrence is kept.".formatted(kind));
        }
    }
}

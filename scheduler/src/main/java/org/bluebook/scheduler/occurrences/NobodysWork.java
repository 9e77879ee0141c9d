package org.bluebook.scheduler.occurrences;

import java.util.List;

/** Stands in where nothing is there for a kind of occurrence: it says so, and the occurrence is kept. */
final class NobodysWork implements Work {
    static final NobodysWork IT = new NobodysWork();

    @Override
    public String kind() {
        return "";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        attempt.found(why(occurrence));
        throw new UnsupportedOperationException(why(occurrence));
    }

    @Override
    public List<String> rehearse(Occurrence occurrence) {
        return List.of(why(occurrence));
    }

    private static String why(Occurrence occurrence) {
        return "This version has nothing that does %s; the occurrence is kept.".formatted(occurrence.kind());
    }
}

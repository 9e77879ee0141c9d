package org.bluebook.scheduler.occurrences;

/** Stands in where nothing is there for a kind of occurrence: it says so, and the occurrence is kept. */
final class NobodysWork implements Work {
    static final NobodysWork IT = new NobodysWork();

    @Override
    public String kind() {
        return "";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        var why = "This version has nothing that does %s; the occurrence is kept.".formatted(occurrence.kind());
        attempt.found(why);
        throw new UnsupportedOperationException(why);
    }
}

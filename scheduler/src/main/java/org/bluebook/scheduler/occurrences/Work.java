package org.bluebook.scheduler.occurrences;

import java.util.List;

/** What is to happen when an occurrence of its kind is due. A run that fails is tried again, so it begins from the start. */
public interface Work {
    /** The kind of occurrence it is for. */
    String kind();

    /**
     * Does it, in transactions of its own making; what it publishes is committed after {@link Fence#finish}, as the last
     * statement of the same transaction. Where it does not finish, that is done for it, in another transaction.
     */
    void perform(Occurrence occurrence, Attempt attempt);

    /** What it would do now, in full sentences; nothing is changed, sent or kept. */
    default List<String> rehearse(Occurrence occurrence) {
        return List.of("Nothing can be said of %s without doing it.".formatted(occurrence.kind()));
    }
}

package org.bluebook.scheduler.occurrences;

import java.util.List;
import java.util.Locale;

/** What is to happen when an occurrence of its kind is due. A run that fails is tried again, so it begins from the start. */
public interface Work {
    /** The kind of occurrence it is for. */
    String kind();

    /** What people call a kind of it: a step before a meeting, or another. */
    static String inWords(String kind) {
        return switch (kind) {
            case "CHASE" -> "Asking for returns";
            case "FREEZE" -> "Freezing the facts";
            case "DRAFT" -> "Making the drafts";
            case "SIGN_OFF" -> "Reminding of the sign-off";
            case "DISPATCH" -> "Sending papers to members";
            case "PUBLISH" -> "Publishing";
            case "PLAN_AHEAD" -> "Planning ahead";
            default -> kind.charAt(0) + kind.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
        };
    }

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

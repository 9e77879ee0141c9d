package org.bluebook.pages.month;

import java.util.Map;

/** What a page says was done, by the word its address ends with; the sentence itself is never taken from an address. */
final class Done {
    private static final Map<String, String> OTHERS = Map.of(
            "return", "It is given back to the secretary",
            "unfreeze", "It is noted that it should be unfrozen, or it is unfrozen if you were the second person",
            "keep-frozen", "It stays frozen",
            "withdrawal", "The issue is withdrawn",
            "corrigendum", "What the next issue puts right is kept: freeze it next",
            "resent", "What failed is sent again",
            "planned", "The meeting is put in, with its timetable",
            "moved", "The meeting is moved, and its timetable with it",
            "recipient", "The list is changed, from the next issue on",
            "removed", "They are off the list, from the next issue on");

    private Done() {}

    /** Empty where nothing was. */
    static String words(String done) {
        return done == null
                ? ""
                : PaperStep.at(done).map(PaperStep::done).orElseGet(() -> OTHERS.getOrDefault(done, ""));
    }
}

package org.bluebook.scheduler.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register, the outbox and the letter boxes of a modelled world; it cries out when something is there that must not be. */
final class Public {
    private final Map<String, Integer> register = new HashMap<>();
    private final List<Planned> published = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    final Map<String, Letter> outbox = new HashMap<>();

    boolean has(String part) {
        return register.containsKey(part);
    }

    void enter(Occurrence occurrence, String part, boolean last) {
        if (register.merge(part, 1, Integer::sum) > 1) {
            throw new Violation(part + " was published twice.");
        }
        published.stream()
                .filter(before -> before.rule().equals(occurrence.rule()))
                .filter(before -> before.nominal().isAfter(occurrence.nominal()))
                .forEach(before -> {
                    throw new Violation(part + " was published after that of " + before.nominal() + ".");
                });
        if (last) {
            published.add(
                    new Planned(occurrence.rule(), occurrence.kind(), occurrence.nominal(), occurrence.zone(), ""));
            outbox.put(part, new Letter());
        }
    }

    void arrive(String part, boolean flagged) {
        if (!register.containsKey(part)) {
            throw new Violation("A letter announces " + part + ", which is not on the register.");
        }
        int copy = copies.merge(part, 1, Integer::sum);
        if (copy > 2 || (copy == 2 && !flagged)) {
            throw new Violation("Copy %d of the letter on %s arrived%s."
                    .formatted(copy, part, flagged ? "" : " and does not say so"));
        }
    }

    /** Whether there is no letter of which it is not known how it went. */
    boolean isQuiet() {
        return outbox.values().stream().allMatch(letter -> letter.sent || letter.uncertain);
    }

    /** At the end of a history: everything planned is on the register, and every letter arrived or is said to be uncertain. */
    void verifyAll(List<Planned> planned) {
        for (var each : planned) {
            if (!has(Publishing.part(each.rule(), each.nominal(), 2))) {
                throw new Violation(each.rule() + " of " + each.nominal() + " was never published.");
            }
        }
        outbox.forEach((part, letter) -> {
            if (!letter.uncertain && !copies.containsKey(part)) {
                throw new Violation("The letter on " + part + " is lost, and nobody says so.");
            }
        });
    }

    /** One message to one person: how often sending it was begun, and what is known of it. */
    static final class Letter {
        int begun;
        boolean sent;
        boolean uncertain;
        boolean locked;
    }
}

package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluebook.scheduler.outbox.ModelPost;

/** The register and the mail of a modelled world; it cries out when something is there that must not be. */
final class Public {
    private static final int READERS = 2;

    private final Map<String, Integer> register = new HashMap<>();
    private final List<Planned> published = new ArrayList<>();
    private final Set<String> announced = new HashSet<>();
    final ModelPost post;

    Public(Plant plant) {
        post = new ModelPost(plant.ofThePost, this::arrive);
    }

    boolean has(String part) {
        return register.containsKey(part);
    }

    void enter(Occurrence occurrence, String part, boolean last, Instant at) {
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
            announce(part, at);
        }
    }

    /** Whoever reads it is to be told; only once. */
    void announce(String part, Instant at) {
        if (announced.add(part)) {
            post.enter(part, at, READERS);
        }
    }

    private void arrive(String part) {
        if (!register.containsKey(part)) {
            throw new Violation("A message announces " + part + ", which is not on the register.");
        }
    }

    /** At the end of a history: everything planned is on the register, and everybody was told or it is said that they were not. */
    void verifyAll(List<Planned> planned) {
        var last = planned.stream()
                .map(each -> Publishing.part(each.rule(), each.nominal(), 2))
                .collect(Collectors.toSet());
        last.stream().filter(part -> !has(part)).findFirst().ifPresent(part -> {
            throw new Violation(part + " was never published.");
        });
        post.wrong(last).ifPresent(sentence -> {
            throw new Violation(sentence);
        });
    }
}

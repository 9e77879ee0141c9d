package org.bluebook.scheduler.occurrences;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.people.Actor;

/** The rules by which things become due. */
@ApplicationScoped
public class Rules {
    private static final int SHOWN = 5;

    private final EntityManager store;

    @Inject
    Rules(EntityManager store) {
        this.store = store;
    }

    /** Those behind that name, in order of their names; from the first where it is empty. */
    public List<Rule> behind(String name, int limit) {
        var rules = store.createQuery("from RuleEntry where name > :name order by name", RuleEntry.class)
                .setParameter("name", name)
                .setMaxResults(limit)
                .getResultList();
        var waiting = waiting(rules.stream().map(RuleEntry::name).toList());
        return rules.stream().map(rule -> rule(rule, waiting)).toList();
    }

    public Optional<Rule> named(String name) {
        return Optional.ofNullable(store.find(RuleEntry.class, name)).map(rule -> rule(rule, waiting(List.of(name))));
    }

    /** Nothing of it is taken up until it is resumed; what is being done goes on. False where it is paused already. */
    public boolean pause(String name, Actor by, String reason, Instant at) {
        var running = locked(name).filter(rule -> rule.pause().isEmpty());
        running.ifPresent(rule -> rule.pause(by, reason, at));
        return running.isPresent();
    }

    /** What has become due meanwhile is taken up now, in order, and is late. False where it is not paused. */
    public boolean resume(String name) {
        var paused = locked(name).filter(rule -> rule.pause().isPresent());
        paused.ifPresent(RuleEntry::resume);
        return paused.isPresent();
    }

    /** Refuses where it is paused; it is not paused then before the caller's transaction ends. */
    public void requireGoing(String name) {
        locked(name).flatMap(RuleEntry::pause).ifPresent(pause -> {
            throw new RulePaused(name, pause);
        });
    }

    private Optional<RuleEntry> locked(String name) {
        return Optional.ofNullable(store.find(RuleEntry.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    private Map<String, List<OccurrenceEntry>> waiting(List<String> names) {
        return store.createQuery(
                        "from OccurrenceEntry where rule in :names and state = WAITING order by due, id",
                        OccurrenceEntry.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(groupingBy(OccurrenceEntry::rule));
    }

    private static Rule rule(RuleEntry rule, Map<String, List<OccurrenceEntry>> waiting) {
        return new Rule(
                rule.name(),
                rule.pause(),
                waiting.getOrDefault(rule.name(), List.of()).stream()
                        .limit(SHOWN)
                        .map(OccurrenceEntry::occurrence)
                        .toList());
    }
}

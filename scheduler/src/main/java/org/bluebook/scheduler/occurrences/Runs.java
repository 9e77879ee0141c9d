package org.bluebook.scheduler.occurrences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The record of what was tried. */
@ApplicationScoped
public class Runs {
    private static final String ALL = "from RunEntry r join fetch r.occurrence o ";

    private final EntityManager store;

    @Inject
    Runs(EntityManager store) {
        this.store = store;
    }

    /** Those before the run of that number, newest first; of one rule, or of all where none is named. */
    public List<Run> before(long id, int limit, Optional<String> rule) {
        return store.createQuery(
                        ALL + "where r.id < :id and (:rule is null or o.rule = :rule) order by r.id desc",
                        RunEntry.class)
                .setParameter("id", id)
                .setParameter("rule", rule.orElse(null))
                .setMaxResults(limit)
                .getResultStream()
                .map(RunEntry::run)
                .toList();
    }

    /** Those of a subject, such as a meeting, newest first. */
    public List<Run> of(String subject, int limit) {
        return store.createQuery(ALL + "where o.subject = :subject order by r.id desc", RunEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultStream()
                .map(RunEntry::run)
                .toList();
    }

    public Optional<Run> byId(long id) {
        return store.createQuery(ALL + "where r.id = :id", RunEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .map(RunEntry::run)
                .findFirst();
    }
}

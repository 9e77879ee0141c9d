package org.bluebook.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.bluebook.people.Actor;
import org.bluebook.reporting.publication.PreparePaper;

/** The papers of a month, taken from the facts in the store to drafts in the store, as the timetable takes them. */
@ApplicationScoped
class Pack {
    static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Actor SECRETARY = new Actor("bench");
    private static final Actor OTHER = new Actor("bench too");

    @Inject
    PreparePaper prepare;

    @Inject
    EntityManager store;

    /** The board's paper, the committee's, and as many profiles of boroughs as there is room for. */
    List<String> papers(int number) {
        var profiles = QuarkusTransaction.requiringNew()
                .call(() -> store.createQuery(
                                "select p.reference from Paper p where p.place is not null order by p.reference",
                                String.class)
                        .getResultList());
        return Stream.concat(Stream.of("MB-2006-03", "PPRC-2006-04-24-9"), profiles.stream())
                .limit(number)
                .toList();
    }

    /** All of it, one document after the other. */
    void make(List<String> papers) {
        papers.forEach(this::make);
    }

    /** All of it, by whoever is in the pool. */
    void make(List<String> papers, ExecutorService workers) {
        try {
            for (var made : papers.stream()
                    .map(paper -> workers.submit(() -> make(paper)))
                    .toList()) {
                made.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The pack could not be made: " + e.getMessage(), e);
        }
    }

    private void make(String paper) {
        Meter.timed(Stage.FREEZE, () -> prepare.freeze(paper, SECRETARY, AT));
        var made = Meter.timed(Stage.MAKE, () -> prepare.make(paper));
        Meter.timed(Stage.KEEP, () -> prepare.keep(made, SECRETARY, AT));
    }

    /** Back to where nothing is frozen. */
    void undo(List<String> papers) {
        papers.forEach(paper -> QuarkusTransaction.requiringNew().run(() -> {
            var drafted = prepare.open(paper);
            drafted.unfreeze("To be made once more.", SECRETARY, AT);
            drafted.unfreeze("", OTHER, AT);
        }));
    }
}

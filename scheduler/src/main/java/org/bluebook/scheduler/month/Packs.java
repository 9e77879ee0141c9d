package org.bluebook.scheduler.month;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.refusals.Refusal;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Overtaken;
import org.bluebook.store.Transient;

/** The papers that an occurrence is about, taken a step further side by side. */
@ApplicationScoped
class Packs {
    private static final int SECONDS_TO_PUBLISH = 60;

    private final Subjects subjects;
    private final Hands hands;

    @Inject
    Packs(Subjects subjects, Hands hands) {
        this.subjects = subjects;
        this.hands = hands;
    }

    /**
     * Makes each paper ready outside of any transaction and publishes it in a short one of its own, which ends at the
     * fence. A paper that refuses is noted with its sentence and does not keep the others waiting; any other failure, and that
     * the run was overtaken, fails the run.
     */
    void take(Occurrence occurrence, Attempt attempt, Function<String, Publication> ready) {
        var papers = subjects.papersOf(occurrence.subject());
        var done = new AtomicInteger();
        attempt.progress(0, papers.size());
        hands.each(papers, paper -> {
                    var said = saidOf(() -> published(ready.apply(paper), attempt));
                    attempt.progress(done.incrementAndGet(), papers.size());
                    return said;
                })
                .forEach(said -> said.ifPresent(attempt::found));
    }

    private static Optional<String> published(Publication publication, Attempt attempt) {
        return Transient.again(() -> QuarkusTransaction.requiringNew()
                .timeout(SECONDS_TO_PUBLISH)
                .call(() -> {
                    var said = publication.publish();
                    attempt.fence().check();
                    return said;
                }));
    }

    /** What would be said of each paper, which is not taken any further by this. */
    List<String> rehearse(Occurrence occurrence, Function<String, String> wouldDo) {
        return hands
                .each(subjects.papersOf(occurrence.subject()), paper -> saidOf(() -> Optional.of(wouldDo.apply(paper))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<String> saidOf(Supplier<Optional<String>> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            return Optional.of(refusal(e).getMessage());
        }
    }

    private static Refusal refusal(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && !(cause instanceof Overtaken)) {
                return refusal;
            }
        }
        throw thrown;
    }
}

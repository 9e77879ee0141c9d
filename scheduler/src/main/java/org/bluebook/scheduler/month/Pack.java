package org.bluebook.scheduler.month;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bluebook.refusals.Refusal;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.store.Transient;

/** The papers of one meeting, taken a step further side by side, each in a transaction of its own that ends at the fence. */
final class Pack {
    private static final int SECONDS_FOR_A_PAPER = 300;

    private final List<String> papers;
    private final Attempt attempt;
    private final AtomicInteger done = new AtomicInteger();

    Pack(List<String> papers, Attempt attempt) {
        this.papers = papers;
        this.attempt = attempt;
    }

    /**
     * Takes each paper a step further with so many hands. The step says what is to be noted, if anything; a paper that
     * refuses is noted with its sentence and does not keep the others waiting, while any other failure fails the run.
     */
    void each(int hands, Function<String, Optional<String>> step) {
        var pool = Executors.newFixedThreadPool(Math.max(1, Math.min(hands, papers.size())));
        try {
            attempt.progress(0, papers.size());
            submitted(pool, step).stream()
                    .map(Pack::said)
                    .filter(Objects::nonNull)
                    .forEach(attempt::found);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Future<String>> submitted(ExecutorService pool, Function<String, Optional<String>> step) {
        return papers.stream()
                .map(paper -> (Callable<String>) () -> taken(paper, step))
                .map(pool::submit)
                .toList();
    }

    private String taken(String paper, Function<String, Optional<String>> step) {
        try {
            return Transient.again(() -> QuarkusTransaction.requiringNew()
                    .timeout(SECONDS_FOR_A_PAPER)
                    .call(() -> {
                        var said = step.apply(paper);
                        attempt.fence().check();
                        return said.orElse(null);
                    }));
        } catch (RuntimeException e) {
            return refusal(e).getMessage();
        } finally {
            attempt.progress(done.incrementAndGet(), papers.size());
        }
    }

    private static Refusal refusal(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        throw thrown;
    }

    private static String said(Future<String> paper) {
        try {
            return paper.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The pack was interrupted.", e);
        }
    }
}

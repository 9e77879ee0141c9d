package org.bluebook.scheduler.month;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.bluebook.scheduler.occurrences.SchedulerOptions;

/** The threads of a node that make papers, for all packs together: however many are under way, whoever asks something comes first. */
@ApplicationScoped
class Hands {
    private final ExecutorService pool;

    @Inject
    Hands(SchedulerOptions options) {
        this(options.hands());
    }

    Hands(int number) {
        pool = Executors.newFixedThreadPool(number, Hands::thread);
    }

    /** Where the platform heeds priorities; elsewhere the number of threads is what keeps them modest. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "papers");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** Once nobody waits for them any more. */
    void stop(@Observes @Priority(2) ShutdownEvent stopping) {
        pool.shutdownNow();
    }

    /** Does it to each, and gives what came of it in order; where one fails, what has not begun is not begun. */
    <T> List<T> each(List<String> papers, Function<String, T> work) {
        var begun = papers.stream()
                .map(paper -> pool.submit(() -> work.apply(paper)))
                .toList();
        try {
            return begun.stream().map(Hands::result).toList();
        } finally {
            begun.forEach(paper -> paper.cancel(true));
        }
    }

    private static <T> T result(Future<T> paper) {
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

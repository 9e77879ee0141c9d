package org.bluebook.sample;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Sends the files in order and each moment of a file at once, and stops at the first line that is not taken. Figures and
 * seizures of one person at one moment go as one import, which is how that person would send them, and one import after
 * the other, so that two demonstrations number their receipts alike.
 */
final class PostSample {
    private static final int AT_ONCE = 8;
    private static final int NEEDS_IF_MATCH = 428;

    private final Api api;
    private final Clock clock;
    private final Consumer<String> progress;

    PostSample(Api api, Clock clock, Consumer<String> progress) {
        this.api = api;
        this.clock = clock;
        this.progress = progress;
    }

    void send(List<SampleFile> files) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            files.forEach(file -> send(file, threads));
        } finally {
            threads.shutdownNow();
        }
    }

    private void send(SampleFile file, ExecutorService threads) {
        var began = clock.instant();
        for (List<Line> moment : file.moments()) {
            api.moveClock(moment.get(0).at());
            sendAtOnce(imported(moment), file, threads);
        }
        var took = Duration.between(began, clock.instant());
        progress.accept(
                "%s: %d lines in %.1f s".formatted(file.name(), file.lines().size(), took.toMillis() / 1e3));
    }

    /** Imports what it can; returns the lines that are left. */
    private List<Line> imported(List<Line> moment) {
        var left = new ArrayList<Line>();
        moment.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.as(), Sheet.of(line)), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> {
                    if (!isImported(together)) {
                        left.addAll(together);
                    }
                });
        return left;
    }

    /** An import with a problem writes nothing: its lines go one by one then, so that the sentence names the line. */
    private boolean isImported(List<Line> together) {
        return Sheet.of(together.get(0))
                .filter(sheet -> api.isCommitted(together.get(0).as(), sheet.name(), sheet.csv(together)))
                .isPresent();
    }

    private void sendAtOnce(List<Line> moment, SampleFile file, ExecutorService threads) {
        var sent = new ArrayList<Future<?>>();
        for (Line line : moment) {
            sent.add(threads.submit(() -> requireTaken(line, file, api.send(line))));
        }
        sent.forEach(PostSample::await);
    }

    private static void requireTaken(Line line, SampleFile file, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2 && !isChangedLater(line, file, answer)) {
            throw new NotTaken("%s was not taken: %s %s as %s was answered %d: %s"
                    .formatted(
                            line.where(),
                            line.method(),
                            line.path(),
                            line.as(),
                            answer.statusCode(),
                            Api.detail(answer.body())));
        }
    }

    /** After a start that was cut off: what the line put on record has been revised by one of the sample's own. */
    private static boolean isChangedLater(Line line, SampleFile file, HttpResponse<String> answer) {
        return answer.statusCode() == NEEDS_IF_MATCH
                && file.lines().stream()
                        .anyMatch(other -> other.changes(line) && other.at().isAfter(line.at()));
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotTaken known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTaken("Stopped while the sample was sent.", e);
        }
    }
}

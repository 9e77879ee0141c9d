package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.actions.Actions;

/** Records what the files of ops/sample ask the API for, as who asks it there and when. */
@ApplicationScoped
public class SampleFacts {
    /** From the folder of a module, where its tests run. */
    public static final Path FOLDER = Path.of("..", "ops", "sample");

    private final Actions actions;
    private final List<Route> routes;

    @Inject
    SampleFacts(
            Actions actions,
            MeetingLines ofMeetings,
            PaperLines ofPapers,
            ActionLines ofActions,
            EventLines ofEvents,
            FigureLines ofFigures,
            RegisterLines ofRegisters) {
        this.actions = actions;
        this.routes = Stream.of(
                        ofFigures.routes(),
                        ofEvents.routes(),
                        ofMeetings.routes(),
                        ofPapers.routes(),
                        ofActions.routes(),
                        ofRegisters.routes())
                .flatMap(List::stream)
                .toList();
    }

    /** Records all of the usual folder, unless that was done before. */
    @Transactional
    public void record() {
        if (actions.count() == 0) {
            recordFrom(FOLDER);
        }
    }

    /** Records all of a folder in one transaction; says how many lines there were. */
    @Transactional
    public int recordFrom(Path folder) {
        int count = 0;
        for (var file : files(folder)) {
            var lines = Line.of(file);
            togetherInOrder(lines).forEach(this::record);
            count += lines.size();
        }
        return count;
    }

    /** Neighbours that somebody asks for at once and of one shape. */
    private List<List<Line>> togetherInOrder(List<Line> lines) {
        var all = new ArrayList<List<Line>>();
        Line before = null;
        for (var line : lines) {
            if (before == null || !line.isAskedWith(before) || !routeOf(line).equals(routeOf(before))) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(line);
            before = line;
        }
        return all;
    }

    private void record(List<Line> lines) {
        try {
            routeOf(lines.get(0)).verb().accept(lines);
        } catch (RuntimeException e) {
            throw new IllegalStateException("From " + lines.get(0).where() + " on: " + e.getMessage(), e);
        }
    }

    private Route routeOf(Line line) {
        return routes.stream()
                .filter(route -> route.takes(line))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s: no verb is known for %s %s"
                        .formatted(line.where(), line.method(), String.join("/", line.path()))));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be read: " + e.getMessage(), e);
        }
    }
}

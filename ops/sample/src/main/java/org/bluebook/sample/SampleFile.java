package org.bluebook.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of the sample; its lines stand in the order in which the clock moves. */
record SampleFile(String name, List<Line> lines) {
    SampleFile {
        lines = List.copyOf(lines);
    }

    /** The files beside the program, in the order in which they are sent. */
    static List<SampleFile> all() {
        var folder = SampleFile.class.getResource("/sample");
        if (folder == null || !folder.getProtocol().equals("file")) {
            throw new NotTaken("The files of the sample are not beside the program: build ops/sample and run it from"
                    + " target/classes.");
        }
        try {
            return in(Path.of(new URI(folder.toString())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has no such folder as " + folder + ".", e);
        }
    }

    static List<SampleFile> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(SampleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample in " + folder + " could not be read.", e);
        }
    }

    /** Whether it tells of what the meeting did, so that the papers go out before it is sent. */
    boolean isAfterTheMeeting() {
        return name.contains("after-the-meeting");
    }

    /** Whether it is sent by people who were reminded. */
    boolean isAfterTheChase() {
        return name.contains("after-the-chase");
    }

    private static SampleFile read(Path file) {
        var name = file.getFileName().toString();
        try {
            var texts = Files.readAllLines(file);
            var lines = new ArrayList<Line>();
            for (String text : texts) {
                lines.add(Line.read("%s, line %d,".formatted(name, lines.size() + 1), text));
            }
            return new SampleFile(name, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " could not be read.", e);
        }
    }

    /** Lines of one instant, which may be sent in any order. */
    List<List<Line>> moments() {
        var moments = new ArrayList<List<Line>>();
        for (Line line : lines) {
            if (moments.isEmpty() || !last(moments).get(0).at().equals(line.at())) {
                moments.add(new ArrayList<>());
            }
            last(moments).add(line);
        }
        return moments;
    }

    private static List<Line> last(List<List<Line>> moments) {
        return moments.get(moments.size() - 1);
    }
}

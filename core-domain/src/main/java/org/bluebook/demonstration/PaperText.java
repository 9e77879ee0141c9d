package org.bluebook.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a paper, read from a text in which a line's first signs say what it is. */
final class PaperText {
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern TABLE = Pattern.compile("Table (\\d+): ([^|]+) \\| (.+)");

    private PaperText() {}

    static List<Part> read(String name) {
        var parts = new ArrayList<Part>();
        for (String line : lines(name)) {
            if (line.startsWith("= ")) {
                parts.add(new Part(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                parts.get(parts.size() - 1).lines().add(line(line));
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> lines(String name) {
        try (var stream = Sheet.open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's file " + name + " could not be read.", e);
        }
    }

    private static Line line(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        Matcher table = TABLE.matcher(line);
        if (numbered.matches()) {
            return new Line(Kind.NUMBERED, Integer.parseInt(numbered.group(1)), numbered.group(2), List.of());
        }
        if (table.matches()) {
            return new Line(
                    Kind.TABLE,
                    Integer.parseInt(table.group(1)),
                    table.group(2),
                    List.of(table.group(3).split(" ")));
        }
        return marked(line);
    }

    private static Line marked(String line) {
        String marks = line.substring(0, Math.max(0, line.indexOf(' ')));
        return switch (marks) {
            case "==", "===" -> new Line(Kind.HEADING, marks.length(), line.substring(marks.length() + 1), List.of());
            case "*", "**" -> new Line(Kind.BULLET, marks.length(), line.substring(marks.length() + 1), List.of());
            default -> new Line(Kind.TEXT, 0, line, List.of());
        };
    }

    enum Kind {
        HEADING,
        TEXT,
        NUMBERED,
        BULLET,
        TABLE
    }

    /** A part of the paper under its own heading, such as "A. Recommendation". */
    record Part(String heading, List<Line> lines) {}

    /** One line: its number is a paragraph's or table's own, a heading's level (2 or 3) or a bullet's (1 or 2). */
    record Line(Kind kind, int number, String text, List<String> codes) {}
}

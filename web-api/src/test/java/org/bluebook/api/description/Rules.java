package org.bluebook.api.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of docs/authorisation.md, as they are written: a cell by operation or edition, and role. */
final class Rules {
    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/authorisation.md");

    private final Map<String, Map<String, String>> operations;
    private final Map<String, Map<String, String>> editions;

    Rules() {
        try {
            var lines = Files.readAllLines(PAGE);
            operations = table(lines, "Operation");
            editions = table(lines, "Edition");
        } catch (IOException e) {
            throw new UncheckedIOException(PAGE + " cannot be read.", e);
        }
    }

    /** By operation, the cell of each role. */
    Map<String, Map<String, String>> operations() {
        return operations;
    }

    /** By edition, the cell of each role; "planned" is a paper that is not issued yet. */
    Map<String, Map<String, String>> editions() {
        return editions;
    }

    private static Map<String, Map<String, String>> table(List<String> lines, String first) {
        int head = 0;
        while (!cells(lines.get(head)).contains(first)) {
            head++;
        }
        var columns = cells(lines.get(head));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = head + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            var cells = cells(lines.get(i));
            if (!cells.get(0).startsWith("**")) {
                rows.put(cells.get(0), row(columns, cells));
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = columns.indexOf(AuthorisationTest.ANYONE); column < columns.size(); column++) {
            row.put(columns.get(column), cells.get(column));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<>(Arrays.stream(line.split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList());
        if (cells.size() > 2) {
            cells.remove(cells.size() - 1);
            cells.remove(0);
        }
        return cells;
    }
}

package org.bluebook.api.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column of a file is which, told by the first row, whatever the order and the case. */
final class Header {
    /** The column that a file gets when it is handed back; sent in again, it says nothing. */
    static final String PROBLEMS = "Problems";

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    /** What is missing, unknown or there twice is a problem by its name. */
    static Header of(Line line, List<Heading> headings, Findings findings) {
        var header = new Header(widthOf(line));
        var only = line.cell(0).text();
        if (header.width == 1 && (only.indexOf(';') >= 0 || only.indexOf('\t') >= 0)) {
            findings.problem(
                    line.row(),
                    null,
                    line.nameOf(0),
                    only,
                    "The columns are not separated by commas: save the file as CSV with commas, or as XLSX.");
            return header;
        }
        for (int c = 0; c < header.width; c++) {
            header.take(c, line, headings, findings);
        }
        header.requireAll(line.row(), headings, findings);
        return header;
    }

    private void take(int column, Line line, List<Heading> headings, Findings findings) {
        var text = line.cell(column).text().replaceAll("\\s+", " ");
        var heading = headings.stream()
                .filter(h -> h.name().equalsIgnoreCase(text))
                .map(Heading::name)
                .findFirst();
        titles.add(heading.orElse(text));
        if (text.isEmpty() || text.equalsIgnoreCase(PROBLEMS)) {
            return;
        }
        if (heading.isEmpty()) {
            var known = headings.stream().map(Heading::name).collect(Collectors.joining(", "));
            findings.problem(
                    line.row(),
                    text,
                    line.nameOf(column),
                    text,
                    "There is no column of this name here: take it out, or use one of " + known + ".");
        } else if (columns.putIfAbsent(key(heading.get()), column) != null) {
            findings.problem(
                    line.row(),
                    heading.get(),
                    line.nameOf(column),
                    text,
                    "The column \"%s\" is there twice, first in %s: take one out."
                            .formatted(heading.get(), line.nameOf(columns.get(key(heading.get())))));
        }
    }

    private void requireAll(int row, List<Heading> headings, Findings findings) {
        headings.stream()
                .filter(h -> h.needed() && !columns.containsKey(key(h.name())))
                .forEach(h -> findings.problem(
                        row, h.name(), null, null, "The column \"%s\" is missing.".formatted(h.name())));
    }

    private static int widthOf(Line line) {
        int width = line.cells().size();
        while (width > 0 && line.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The number of a column, counted from 0; below zero where the file has not got it. */
    int column(String name) {
        return columns.getOrDefault(key(name), -1);
    }

    /** How many columns there are. */
    int width() {
        return width;
    }

    String title(int column) {
        return titles.get(column);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

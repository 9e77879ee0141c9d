package org.bluebook.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluebook.imports.Found;
import org.bluebook.imports.ImportKind;
import org.bluebook.imports.Tally;
import org.bluebook.places.Places;
import org.bluebook.places.Units;

/** Goes through a file once, a thousand rows at a time, and tells what it would do, or does it. */
@RequestScoped
class Check {
    private static final int AT_A_TIME = 1_000;

    private final RuleBook rules;
    private final Places places;
    private final Units units;
    private final EntityManager store;
    private final ObjectMapper json;

    @Inject
    Check(RuleBook rules, Places places, Units units, EntityManager store, ObjectMapper json) {
        this.rules = rules;
        this.places = places;
        this.units = units;
        this.store = store;
        this.json = json;
    }

    /** Writes nothing. */
    Found look(ImportKind kind, byte[] file) {
        return new Pass<>(rules.of(kind, null), false).through(file);
    }

    /**
     * Writes row by row in the caller's transaction, which is undone unless the same was found as before; {@code number} is
     * that of the import.
     */
    Found write(ImportKind kind, byte[] file, long number) {
        return new Pass<>(rules.of(kind, number), true).through(file);
    }

    private String written(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings could not be written.", e);
        }
    }

    /** One way through one file. */
    private final class Pass<T> {
        private final Rules<T> rules;
        private final boolean commit;
        private final Names names = new Names(places.listAll(), units.listAll());
        private final Findings findings = new Findings();
        private final Diff diff = new Diff(new Packed(json));
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<Rules.Said<T>> waiting = new ArrayList<>();
        private int rows;

        Pass(Rules<T> rules, boolean commit) {
            this.rules = rules;
            this.commit = commit;
        }

        Found through(byte[] file) {
            var form = FileForm.of(file);
            try (var lines = form.open(file)) {
                var header = header(lines);
                if (findings.problems() == 0) {
                    readAll(lines, header, form == FileForm.CSV);
                }
            }
            diff.leftOutFrom().ifPresent(findings::listedTo);
            var tally = new Tally(
                    rows, diff.added(), diff.changed(), diff.same(), findings.problems(), findings.warnings());
            return new Found(tally, written(findings.kept()), diff.packed(), diff.fingerprint(findings.problems()));
        }

        private Header header(Rows lines) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    return Header.of(line, rules.headings(), findings);
                }
            }
            findings.problem(1, null, null, null, "There is nothing in the file: begin with the row of headings.");
            return null;
        }

        private void readAll(Rows lines, Header header, boolean ragged) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    rows++;
                    read(new Cells(line, header, names, findings), ragged);
                }
                if (findings.isFull()) {
                    findings.stoppedAt(line.row());
                    return;
                }
            }
            judge();
        }

        private void read(Cells cells, boolean ragged) {
            cells.look(ragged);
            var value = rules.read(cells);
            if (value == null || !cells.isSound() || isThereTwice(cells, value)) {
                return;
            }
            if (waiting.size() >= AT_A_TIME
                    && !rules.belongTogether(waiting.get(waiting.size() - 1).value(), value)) {
                judge();
            }
            waiting.add(new Rules.Said<>(cells, value));
        }

        private boolean isThereTwice(Cells cells, T value) {
            var first = seen.putIfAbsent(rules.key(value).toLowerCase(Locale.ROOT), cells.row());
            if (first != null) {
                cells.problem(
                        rules.keyColumn(),
                        "Row %d is about the same, %s: take one out.".formatted(first, rules.key(value)));
            }
            return first != null;
        }

        /** What the store has in memory of these rows is let go, so that a long file takes no more of it than a short one. */
        private void judge() {
            rules.judge(waiting, diff);
            waiting.clear();
            if (commit) {
                store.flush();
            }
            store.clear();
        }
    }
}

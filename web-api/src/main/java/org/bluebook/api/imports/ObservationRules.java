package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;
import static org.bluebook.api.imports.Heading.optional;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.indicators.Figure;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Recording;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/** Figures of indicators: a row is one figure, its key the indicator, the place and the period. */
final class ObservationRules implements Rules<ObservationRules.Row> {
    static final List<Heading> HEADINGS = List.of(
            needed("Indicator", "The code of the indicator."),
            needed("Place", "The GSS code or the name of the place."),
            needed("Period", "A month as 2006-04 or Apr 2006; other periods as FY2005, FY2005Q4, 2004 or 2006-04-24."),
            needed(
                    "Amount",
                    "In the unit of the indicator. Blank is not zero: where there is none, say so in the qualifier."),
            optional("Qualifier", "Blank stands for exactly.").from(Vocabulary.QUALIFIERS.all()),
            needed("Status", "How settled the figure is.").from(Vocabulary.STATUSES.all()),
            needed("Source", "Where the figure was read."),
            optional("Stated as", "The words of the source, where they say more than the number."),
            optional("Period as stated", "The words of the source for the period, where they say more."),
            optional("Reason", "For a figure that is on record with another value: why it is replaced."));

    private final Indicators indicators;
    private final Observations observations;
    private final Caller caller;
    private final Instant at;
    private final Long commitOf;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Indicator> known = new HashMap<>();

    /** {@code commitOf} is the number of the file that is committed, or null where nothing is. */
    ObservationRules(Indicators indicators, Observations observations, Caller caller, Instant at, Long commitOf) {
        this.indicators = indicators;
        this.observations = observations;
        this.caller = caller;
        this.at = at;
        this.commitOf = commitOf;
        indicators.withDefinitions().forEach(i -> codes.put(i.code().toUpperCase(Locale.ROOT), i.code()));
    }

    @Override
    public List<Heading> headings() {
        return HEADINGS;
    }

    @Override
    public Row read(Cells cells) {
        var indicator = indicator(cells);
        var place = cells.neededPlace("Place");
        var period = cells.period("Period");
        var quantity = quantity(cells, indicator);
        var status = cells.neededChoice("Status", Vocabulary.STATUSES);
        var source = cells.needed("Source", 120);
        var statedAs = cells.text("Stated as", 200);
        var periodAsStated = cells.text("Period as stated", 200);
        var reason = cells.text("Reason", 500);
        if (indicator != null && place != null) {
            cells.allows("Place", () -> caller.requireBounds(place.borough(), indicator.owner()));
        }
        return cells.isSound()
                ? new Row(
                        indicator,
                        new Figure(indicator.code(), place.code(), period),
                        new Reading(quantity, statedAs, periodAsStated, status, source),
                        reason)
                : null;
    }

    private Indicator indicator(Cells cells) {
        var text = cells.needed("Indicator", Rows.LONGEST_CELL);
        var found = text == null ? null : known.computeIfAbsent(text.toUpperCase(Locale.ROOT), this::found);
        if (text != null && found == null) {
            cells.problem("Indicator", "There is no such indicator: name it by its code.");
        }
        return found;
    }

    /** With its definitions, for it outlives what the store has of it in memory; at the commit it is held still. */
    private Indicator found(String upperCase) {
        var code = codes.get(upperCase);
        if (code == null) {
            return null;
        }
        Optional<Indicator> found = commitOf != null ? indicators.heldStill(code) : indicators.findByIdOptional(code);
        found.ifPresent(Indicator::definitions);
        return found.orElse(null);
    }

    private static Quantity quantity(Cells cells, Indicator indicator) {
        var amount = cells.amount("Amount");
        var qualifier = cells.choice("Qualifier", Vocabulary.QUALIFIERS);
        return cells.isSound() && agree(cells, amount, qualifier) && indicator != null
                ? new Quantity(amount, indicator.unit(), said(qualifier))
                : null;
    }

    private static boolean agree(Cells cells, BigDecimal amount, Qualifier qualifier) {
        if (amount == null && said(qualifier).hasNumber()) {
            cells.problem(
                    "Amount",
                    qualifier == null
                            ? "The amount is missing, and blank is not zero: write 0, or a qualifier such as \"Not in source\"."
                            : "The amount is missing, and the qualifier needs one.");
        } else if (amount != null && !said(qualifier).hasNumber()) {
            cells.problem("Amount", "There is an amount, and the qualifier says that there is none.");
        }
        return cells.isSound();
    }

    private static Qualifier said(Qualifier qualifier) {
        return qualifier == null ? Qualifier.EXACTLY : qualifier;
    }

    @Override
    public String key(Row row) {
        var figure = row.figure();
        return "%s %s %s".formatted(figure.indicator(), figure.place(), figure.period());
    }

    @Override
    public String keyColumn() {
        return "Indicator";
    }

    @Override
    public void judge(List<Said<Row>> rows, Diff diff) {
        var standing =
                observations.newestOf(rows.stream().map(r -> r.value().figure()).toList());
        List<Recording> recordings = new ArrayList<>(rows.size());
        for (var row : rows) {
            var recording = judged(row, standing.get(row.value().figure()), diff);
            if (recording != null) {
                recordings.add(recording);
            }
        }
        if (commitOf != null && !recordings.isEmpty()) {
            observations.recordAll(recordings, commitOf, caller.actor(), at);
        }
    }

    private Recording judged(Said<Row> said, Observation standing, Diff diff) {
        var row = said.value();
        var key = key(row);
        var to = inWords(row.reading());
        if (standing == null || standing.isWithdrawn()) {
            if (row.reason() != null) {
                said.cells().problem("Reason", "A reason is for a revision, and there is no figure yet to revise.");
                return null;
            }
            diff.added(said.row(), key, to);
            var figure = row.figure();
            return standing == null
                    ? Recording.first(row.indicator(), figure.place(), figure.period(), row.reading())
                    : Recording.anew(row.indicator(), standing, row.reading());
        }
        var from = inWords(standing.reading());
        if (standing.reading().equals(row.reading())) {
            diff.same(said.row(), key, from, standing.revision());
            return null;
        }
        if (row.reason() == null) {
            said.cells()
                    .problem(
                            "Reason",
                            "The figure on record is \"%s\": give the reason for replacing it.".formatted(from));
            return null;
        }
        diff.changed(said.row(), key, from, to, standing.revision());
        return Recording.revision(row.indicator(), standing, row.reading(), row.reason());
    }

    private static String inWords(Reading reading) {
        var words = new StringBuilder("%s, %s (%s)"
                .formatted(reading.quantity().inWords(), reading.status().words(), reading.source()));
        append(words, reading.statedAs());
        append(words, reading.periodAsStated());
        return words.toString();
    }

    private static void append(StringBuilder words, String stated) {
        if (stated != null) {
            words.append("; \"").append(stated).append('"');
        }
    }

    /** A figure as its source states it; the reason is for a revision, or null. */
    record Row(Indicator indicator, Figure figure, Reading reading, String reason) {}
}

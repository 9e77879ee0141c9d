package org.bluebook.reporting.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** From the references that the tables carry to where the figures come from. */
final class Receipts {
    private static final Pattern NAMED = Pattern.compile("\\(([^()\\s]+/\\d+)\\)");

    private final Frozen frozen;

    Receipts(Frozen frozen) {
        this.frozen = frozen;
    }

    /** "CN-ALL/17": the indicator, and the number under which the observation was recorded. */
    static String reference(ObservationFacts o) {
        return o.indicator() + "/" + o.sequence();
    }

    /** The same as a note names it beside others. */
    static String named(ObservationFacts o) {
        return "(%s)".formatted(reference(o));
    }

    /** Those of every figure in the tables and of what their notes name, in the order of their references. */
    List<Receipt> of(List<Block> blocks) {
        var wanted = blocks.stream()
                .flatMap(block -> block instanceof Table table ? references(table) : Stream.empty())
                .collect(Collectors.toSet());
        return frozen.facts().figures().observations().stream()
                .filter(o -> wanted.contains(reference(o)))
                .sorted((a, b) -> a.indicator().equals(b.indicator())
                        ? Long.compare(a.sequence(), b.sequence())
                        : a.indicator().compareTo(b.indicator()))
                .map(this::receipt)
                .toList();
    }

    private static Stream<String> references(Table table) {
        return Stream.concat(
                table.rows().stream().flatMap(List::stream).flatMap(cell -> Stream.ofNullable(cell.receipt())),
                table.notes().stream()
                        .flatMap(note -> NAMED.matcher(note).results())
                        .map(found -> found.group(1)));
    }

    private Receipt receipt(ObservationFacts o) {
        return new Receipt(
                reference(o),
                frozen.indicator(o.indicator()).title(),
                frozen.placeName(o.place()),
                Stated.period(o),
                Stated.inWords(o),
                o.status().words(),
                o.definition(),
                o.revision(),
                o.source(),
                frozen.facts().paper().audience() == Audience.PUBLIC ? "" : o.recordedBy(),
                o.recordedAt());
    }
}

package org.bluebook.reporting.documents;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** From the references that the tables carry to where the figures come from. */
final class Receipts {
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
        Set<String> wanted = blocks.stream()
                .flatMap(Receipts::rows)
                .flatMap(Collection::stream)
                .flatMap(cell -> Stream.ofNullable(cell.receipt()))
                .collect(Collectors.toCollection(HashSet::new));
        frozen.stated().stream()
                .filter(o -> isNamed(o, blocks))
                .map(Receipts::reference)
                .forEach(wanted::add);
        return frozen.facts().figures().observations().stream()
                .filter(o -> wanted.contains(reference(o)))
                .sorted((a, b) -> a.indicator().equals(b.indicator())
                        ? Long.compare(a.sequence(), b.sequence())
                        : a.indicator().compareTo(b.indicator()))
                .map(this::receipt)
                .toList();
    }

    private static boolean isNamed(ObservationFacts o, List<Block> blocks) {
        var name = named(o);
        return blocks.stream()
                .anyMatch(block ->
                        block instanceof Table table && table.notes().stream().anyMatch(note -> note.contains(name)));
    }

    private static Stream<List<Cell>> rows(Block block) {
        return block instanceof Table table ? table.rows().stream() : Stream.empty();
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

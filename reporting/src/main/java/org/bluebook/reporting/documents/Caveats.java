package org.bluebook.reporting.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;

/** What must be known of the figures of a table, for its notes: each caveat once, with the indicators it is on. */
final class Caveats {
    private Caveats() {}

    static List<String> of(Stream<IndicatorFacts> indicators) {
        return indicators
                .distinct()
                .filter(i -> !i.caveat().isEmpty())
                .collect(groupingBy(
                        IndicatorFacts::caveat, LinkedHashMap::new, mapping(IndicatorFacts::title, joining("; "))))
                .entrySet()
                .stream()
                .map(e -> "%s: %s".formatted(e.getValue(), e.getKey()))
                .toList();
    }

    /** Those on the indicators of some codes, as far as the facts hold them. */
    static List<String> of(Frozen frozen, String... codes) {
        var wanted = List.of(codes);
        return of(frozen.facts().figures().indicators().stream().filter(i -> wanted.contains(i.code())));
    }

    /** The same, behind what else is noted. */
    static List<String> after(Stream<String> notes, Stream<IndicatorFacts> indicators) {
        return Stream.concat(notes, of(indicators).stream()).toList();
    }
}

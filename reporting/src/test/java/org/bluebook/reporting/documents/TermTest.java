package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {
    private static List<String> explained(String sentence) {
        return Term.in(List.of(new Paragraph(sentence))).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(0).print())
                .toList();
    }

    @Test
    void explainsTheWordsThatAPaperUses() {
        assertThat(explained("Two networks; at least 3 disruptions. Trial limits."))
                .containsExactly("Network", "Disruption", "At least", "Trial limits");
    }

    @Test
    void explainsNoneThatIsPartOfAnother() {
        assertThat(explained("Networking is disruptive.")).isEmpty();
        assertThat(Term.in(List.of())).isEmpty();
    }
}

package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.demonstration.PaperText.Kind;
import org.bluebook.demonstration.PaperText.Line;
import org.bluebook.demonstration.PaperText.Part;
import org.junit.jupiter.api.Test;

class CommitteePaperTest {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}@]+)(?:@([^}]+))?}}");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z]+s?\\b");

    private final List<Part> parts = PaperText.read("committee-paper.txt");

    @Test
    void keepsTheOrderThatMembersKnow() {
        assertThat(parts)
                .extracting(Part::heading)
                .containsExactly(
                        "Summary",
                        "A. Recommendation",
                        "B. Supporting information",
                        "Abbreviations",
                        "C. Race and equality impact",
                        "D. Financial implications",
                        "E. Background papers",
                        "F. Contact details",
                        "Appendix 1");
    }

    @Test
    void numbersItsParagraphsFromOneTo25AndAgainInSectionC() {
        assertThat(numbers("B. Supporting information"))
                .isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(numbers("C. Race and equality impact")).containsExactly(1, 2);
    }

    @Test
    void usesOnlyFiguresThatTheFactsHold() {
        var stated = column("facts.csv", "code");
        var places = column("facts.csv", "place");

        var tokens = text().flatMap(text -> TOKEN.matcher(text).results()).toList();

        assertThat(tokens).hasSizeGreaterThan(40).allMatch(token -> stated.contains(token.group(1)));
        assertThat(tokens).allMatch(token -> token.group(2) == null || places.contains(token.group(2)));
    }

    @Test
    void marksItsTablesWithIndicators() {
        var codes = column("indicators.csv", "code");

        var tables = lines().filter(line -> line.kind() == Kind.TABLE).toList();

        assertThat(tables).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(tables).allMatch(table -> codes.containsAll(table.codes()));
    }

    @Test
    void expandsEveryAbbreviation() {
        var expanded = column("abbreviations.csv", "abbreviation");

        var used = text().map(text -> TOKEN.matcher(text).replaceAll(""))
                .flatMap(text -> CAPITALS.matcher(text).results())
                .map(MatchResult::group)
                .map(word -> word.replaceAll("s$", ""))
                .collect(Collectors.toSet());

        assertThat(expanded).containsAll(used);
    }

    @Test
    void namesNobody() {
        var contact = part("F. Contact details");

        assertThat(contact.lines())
                .extracting(Line::text)
                .containsExactly("Report author: SCD 12, MPS", "For more information contact: MPA enquiries");
    }

    private List<Integer> numbers(String heading) {
        return part(heading).lines().stream()
                .filter(line -> line.kind() == Kind.NUMBERED)
                .map(Line::number)
                .toList();
    }

    private Part part(String heading) {
        return parts.stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }

    private Stream<String> text() {
        return lines().map(Line::text);
    }

    private static Set<String> column(String sheet, String field) {
        return Sheet.rows(sheet).stream().map(row -> row.getField(field)).collect(Collectors.toSet());
    }
}

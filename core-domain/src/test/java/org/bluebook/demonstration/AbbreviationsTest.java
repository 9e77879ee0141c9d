package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z]+s?\\b");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+-[A-Z0-9-]+|SP16c");

    @ParameterizedTest
    @CsvSource({
        "actions.csv, shortName wording ownerUnit ownerRole",
        "milestones.csv, title reason note",
        "updates.csv, narrative reason noChangeBecause",
        "evidence.csv, title describes",
        "indicators.csv, title definition caveats owner",
        "facts.csv, caveat",
        "meetings.csv, body item decision",
        "papers.csv, title by",
        "trends.csv, topic note",
        "resourcing.csv, unit remit",
        "priorities.csv, topic"
    })
    void expandWhatEachSheetUses(String sheet, String fields) {
        var used = Sheet.rows(sheet).stream()
                .flatMap(row -> List.of(fields.split(" ")).stream().map(row::getField))
                .map(text -> CODE.matcher(text).replaceAll(""))
                .flatMap(text -> CAPITALS.matcher(text).results())
                .map(MatchResult::group)
                .map(word -> word.replaceAll("s$", ""))
                .collect(Collectors.toSet());

        var expanded = Sheet.rows("abbreviations.csv").stream().map(row -> row.getField("abbreviation"));

        assertThat(expanded).containsAll(used);
    }
}

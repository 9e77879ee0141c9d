package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Set<String> WITHOUT_NUMBER = Set.of("NOT_IN_SOURCE", "TO_BE_ESTABLISHED", "IN_WORDS");

    @Test
    void giveEveryStatedIndicatorAFact() {
        var stated = codes("indicators.csv", row -> row.getField("source").equals("STATED"));

        assertThat(codes("facts.csv", row -> true)).isEqualTo(stated);
    }

    @Test
    void markEverySeriesOfTheGeneratorAsSynthetic() {
        var synthetic = codes("indicators.csv", row -> row.getField("source").equals("SYNTHETIC"));

        assertThat(Stream.of(Series.values()).map(series -> series.code))
                .containsExactlyInAnyOrderElementsOf(synthetic);
    }

    @Test
    void giveAnAmountExactlyWhereThereIsANumber() {
        assertThat(Sheet.rows("facts.csv"))
                .allMatch(
                        row -> row.getField("amount").isEmpty() == WITHOUT_NUMBER.contains(row.getField("qualifier")));
    }

    @Test
    void nameUnitsQualifiersAndPeriodsThatExist() {
        var units = names(MeasureUnit.values());
        var qualifiers = names(Qualifier.values());

        assertThat(Sheet.rows("facts.csv"))
                .allMatch(row -> units.contains(row.getField("unit")) && qualifiers.contains(row.getField("qualifier")))
                .allMatch(row -> Period.parse(row.getField("period")).toString().equals(row.getField("period")));
    }

    @Test
    void keepTheParagraphAndTheWordsOfEveryFact() {
        assertThat(Sheet.rows("facts.csv"))
                .allMatch(row -> !row.getField("paragraph").isEmpty()
                        && !row.getField("asStated").isEmpty()
                        && !row.getField("periodAsStated").isEmpty());
    }

    @Test
    void knowTheSurveyInThreeBoroughsAndNowhereElse() {
        var survey = Sheet.rows("facts.csv").stream()
                .filter(row -> row.getField("code").equals("PAS-BOR"))
                .toList();

        var given = survey.stream()
                .filter(row -> !row.getField("qualifier").equals("NOT_IN_SOURCE"))
                .map(row -> row.getField("place") + " " + row.getField("qualifier") + " " + row.getField("amount"));

        assertThat(survey).hasSize(32);
        assertThat(given).containsExactly("Hackney ABOUT 70", "Hounslow EXACTLY 64", "Tower Hamlets EXACTLY 58");
    }

    @Test
    void reportEveryActionInEachOfThreeMonths() {
        var months = Sheet.rows("updates.csv").stream()
                .map(row -> row.getField("action") + " " + row.getField("period"))
                .toList();

        assertThat(months)
                .containsExactly(
                        "ACT-1 2006-01",
                        "ACT-1 2006-02",
                        "ACT-1 2006-03",
                        "ACT-2 2006-01",
                        "ACT-2 2006-02",
                        "ACT-2 2006-03",
                        "ACT-3 2006-01",
                        "ACT-3 2006-02",
                        "ACT-3 2006-03");
    }

    @Test
    void giveAReasonForEveryMovedDateAndNoOther() {
        assertThat(Sheet.rows("milestones.csv"))
                .allMatch(row -> row.getField("original").equals(row.getField("current"))
                        == row.getField("reason").isEmpty());
    }

    @Test
    void sayOfEveryMilestoneWhoDatedIt() {
        var dated = Sheet.rows("milestones.csv").stream()
                .filter(row -> !row.getField("source").equals("SYNTHETIC"))
                .map(row -> row.getField("reference"));

        assertThat(dated).containsExactly("ACT-3/2", "ACT-3/7");
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> codes(String sheet, Predicate<NamedCsvRecord> wanted) {
        List<NamedCsvRecord> rows = Sheet.rows(sheet);
        return rows.stream().filter(wanted).map(row -> row.getField("code")).collect(Collectors.toSet());
    }
}

package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Kind;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.BaselineFacts;
import org.junit.jupiter.api.Test;

class BaselinesPartTest {
    private static final Quantity OPEN = Quantity.toBeEstablished(MeasureUnit.PERSONS);
    private static final Period MARCH = Period.parse("2006-03");

    private final FewFacts facts = new FewFacts()
            .indicator("A", MeasureUnit.PERSONS, Kind.STOCK, 1)
            .indicator("B", MeasureUnit.PERSONS, Kind.STOCK, 2)
            .indicator("C", MeasureUnit.PERSONS, Kind.STOCK, 0);

    private static BaselineFacts promised(String indicator, String place) {
        return new BaselineFacts(indicator, place, 1, OPEN, null, OPEN, null, "", null, "SYNTHETIC", "", "ACT-3");
    }

    private static BaselineFacts measured(String indicator, String place, LocalDate agreedOn) {
        var forty = Quantity.exactly(40, MeasureUnit.PERSONS);
        return new BaselineFacts(
                indicator,
                place,
                1,
                forty,
                MARCH,
                OPEN,
                null,
                agreedOn == null ? "" : "TP",
                agreedOn,
                "Minute",
                "",
                "ACT-3");
    }

    private BaselinesPart part() {
        return new BaselinesPart(facts.frozen());
    }

    private void promiseAll() {
        List.of("A", "B", "C").forEach(code -> facts.settled(promised(code, Place.LONDON)));
    }

    private static Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> print(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::print).toList())
                .toList();
    }

    @Test
    void countsWhatEachPlaceHasOfWhatIsPromised() {
        promiseAll();
        facts.settled(measured("A", FewFacts.HACKNEY, LocalDate.of(2006, 4, 3)))
                .settled(measured("B", FewFacts.HACKNEY, null));

        var table = table(part().everywhere());

        assertThat(print(table))
                .containsExactly(
                        List.of("London", "2 of 3", "none recorded", "none recorded", "none recorded", "none recorded"),
                        List.of("Barnet", "2 of 3", "none recorded", "none recorded", "none recorded", "none recorded"),
                        List.of("Hackney", "2 of 3", "2 of 3", "none recorded", "1 of 3", "none recorded"));
        assertThat(table.notes()).anyMatch(note -> note.startsWith("Demonstration data"));
    }

    @Test
    void leavesOutWhoIsNotBehind() {
        promiseAll();
        facts.settled(measured("A", FewFacts.HACKNEY, null)).settled(measured("B", FewFacts.HACKNEY, null));

        assertThat(print(table(part().behind()))).extracting(row -> row.get(0)).containsExactly("London", "Barnet");
    }

    @Test
    void saysItInASentence() {
        promiseAll();
        facts.settled(measured("A", FewFacts.HACKNEY, null));

        assertThat(part().inBrief()).isEqualTo("Baselines for London: 0 of 3 set, none agreed.");

        facts.settled(measured("A", Place.LONDON, LocalDate.of(2006, 4, 3)));

        assertThat(part().inBrief()).endsWith("1 agreed.");
    }

    @Test
    void saysThatNothingIsOnRecordAndNotNought() {
        assertThat(part().isEmpty()).isTrue();
        assertThat(part().everywhere()).last().isInstanceOf(Paragraph.class);
        assertThat(part().of(FewFacts.HACKNEY)).last().isInstanceOf(Paragraph.class);
    }

    @Test
    void tellOfEachActionWhatThatPromised() {
        facts.settled(measured("A", Place.LONDON, null))
                .settled(new BaselineFacts(
                        "B", Place.LONDON, 1, OPEN, null, OPEN, null, "", null, "SYNTHETIC", "", "ACT-9"));

        assertThat(new BaselinesPart(facts.frozen(), "ACT-3").inBrief())
                .isEqualTo("Baselines for London: 1 of 1 set, none agreed.");
        assertThat(new BaselinesPart(facts.frozen(), "ACT-9").inBrief())
                .isEqualTo("Baselines for London: 0 of 1 set, none agreed.");
        assertThat(new BaselinesPart(facts.frozen(), "ACT-1").isEmpty()).isTrue();
    }

    @Test
    void listsABoroughsOwnWithPeriodsAndWhoAgreed() {
        promiseAll();
        facts.settled(measured("A", FewFacts.HACKNEY, LocalDate.of(2006, 4, 3)))
                .settled(promised("B", FewFacts.HACKNEY));

        assertThat(print(table(part().of(FewFacts.HACKNEY))))
                .containsExactly(
                        List.of(
                                "Title of A",
                                "40 people, March 2006",
                                "to be established",
                                "Version 1",
                                "TP, 3 April 2006"),
                        List.of("Title of B", "to be established", "to be established", "Version 2", "none recorded"),
                        List.of("Title of C", "none recorded", "none recorded", "none recorded", "none recorded"));
    }
}

package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.ProfileFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.seizures.Drug;
import org.junit.jupiter.api.Test;

class SeizedHerePartTest {
    private static SeizedMonth taken(String month, Drug drug, long seizures, int amount, Qualifier qualifier) {
        var in = Period.parse(month);
        return new SeizedMonth(
                in, drug, drug.classOn(in.last()), MeasureUnit.GRAMS, seizures, BigDecimal.valueOf(amount), qualifier);
    }

    private static List<List<String>> print(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.stream().map(Cell::print).toList())
                        .toList();
    }

    private static List<Block> blocks(List<SeizedMonth> here, SeizedMonth... inLondon) {
        var events = List.of(new Events(FewFacts.HACKNEY, Period.parse("2006-03"), 0, 0, 0, 2));
        var facts = new FewFacts();
        List.of(inLondon).forEach(facts::seized);
        var profile = new ProfileFacts(FewFacts.HACKNEY, events, List.of(), List.of(), here, List.of());
        return new SeizedHerePart(facts.frozen(profile)).blocks();
    }

    @Test
    void printsMonthQuarterAndYearBesideLondonDrugByDrug() {
        var blocks = blocks(
                List.of(
                        taken("2006-03", Drug.COCAINE, 2, 30, Qualifier.EXACTLY),
                        taken("2006-01", Drug.COCAINE, 1, 5, Qualifier.EXACTLY),
                        taken("2005-04", Drug.COCAINE, 1, 7, Qualifier.EXACTLY),
                        taken("2004-12", Drug.COCAINE, 4, 90, Qualifier.EXACTLY),
                        taken("2006-03", Drug.HEROIN, 1, 11, Qualifier.EXACTLY)),
                taken("2006-03", Drug.COCAINE, 20, 300, Qualifier.EXACTLY),
                taken("2006-03", Drug.HEROIN, 9, 110, Qualifier.EXACTLY),
                taken("2006-02", Drug.AMPHETAMINE, 9, 60, Qualifier.EXACTLY));

        assertThat(print(blocks.get(0)))
                .containsExactly(
                        List.of("Cocaine, class A, in g", "2", "3", "4", "4", "20", "20", "20"),
                        List.of("Heroin, class A, in g", "1", "1", "1", "0", "9", "9", "9"),
                        List.of("All seizures, each once", "2", "2", "2", "0", "0", "0", "0"));
        assertThat(((Table) blocks.get(0)).headers())
                .endsWith("Mar 06, London", "Quarter, London", "Year to date, London");
        assertThat(print(blocks.get(1)))
                .containsExactly(
                        List.of("Cocaine, class A, in g", "30", "35", "42", "90", "300", "300", "300"),
                        List.of("Heroin, class A, in g", "11", "11", "11", "0", "110", "110", "110"));
        assertThat(((Table) blocks.get(0)).notes())
                .anyMatch(
                        note -> note.equals(
                                "Seized elsewhere in London, and here neither this year nor last: Amphetamine, class B, in g."));
    }

    @Test
    void leavesTheDoubtInWhatItAddsUp() {
        var blocks = blocks(List.of(
                taken("2006-03", Drug.COCAINE, 1, 30, Qualifier.OVER),
                taken("2006-02", Drug.COCAINE, 1, 5, Qualifier.EXACTLY)));

        assertThat(print(blocks.get(1)).get(0))
                .containsExactly("Cocaine, class A, in g", "over 30", "at least 35", "at least 35", "0", "0", "0", "0");
    }

    @Test
    void saysThatNothingIsOnRecord() {
        assertThat(blocks(List.of()))
                .containsExactly(new Paragraph(
                        "No seizure of any drug is on record in Hackney for this financial year or the one before."));
    }
}

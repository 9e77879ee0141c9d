package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.networks.Involvement;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.DrugClass;
import org.junit.jupiter.api.Test;

/** What always stands together, and what is never added up. */
class TogetherTest {
    private static final Period MARCH = Period.parse("2006-03");

    @Test
    void areClaimedConfirmedAndRejected() {
        var facts = new FewFacts().disrupted(new DisruptionMonth(MARCH, Involvement.DRUGS_ONLY, 30, 14, 6));
        var part = new DisruptionsPart(facts.frozen());

        assertThat(part.confirmed().inWords())
                .startsWith("March 2006: at least 14 of 30 claimed (6 rejected, 10 awaiting a verifier).");
        assertThat(part.confirmed().figure().alternative()).contains("of 30 claimed (6 rejected");
    }

    @Test
    void isAShareOfFewWithTheNumbersItIsOf() {
        assertThat(Cell.percent(3, 12).print()).isEqualTo("3 of 12");
        assertThat(Cell.percent(5, 20).print()).isEqualTo("25.0%");
        assertThat(Cell.percent(0, 0).print()).isEqualTo("none");
    }

    @Test
    void areNoWeightsOfDifferentDrugs() {
        var facts = new FewFacts().seized(taken(Drug.COCAINE, 2)).seized(taken(Drug.CANNABIS, 3_000));

        var rows = new SeizuresPart(facts.frozen()).byDrug().rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(2))
                .filteredOn(cell -> cell.quantity() == null)
                .extracting(Cell::print)
                .containsExactly("All seizures, each once", "not added up", "not added up", "not added up");
        assertThat(rows)
                .allMatch(row -> row.stream().noneMatch(cell -> cell.print().startsWith("3,002")));
    }

    private static SeizedMonth taken(Drug drug, int kilograms) {
        return new SeizedMonth(
                MARCH, drug, DrugClass.A, MeasureUnit.KILOGRAMS, 1, BigDecimal.valueOf(kilograms), Qualifier.EXACTLY);
    }
}

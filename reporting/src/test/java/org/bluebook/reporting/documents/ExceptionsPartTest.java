package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.networks.Involvement;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.junit.jupiter.api.Test;

class ExceptionsPartTest {
    private static DisruptionMonth claims(String month, long claimed, long confirmed) {
        return new DisruptionMonth(Period.parse(month), Involvement.DRUGS_ONLY, claimed, confirmed, 0);
    }

    @Test
    void namesClaimsThatWaitForAVerifierFromMonthsBefore() {
        var facts = new FewFacts()
                .disrupted(claims("2005-12", 4, 4))
                .disrupted(claims("2006-01", 6, 4))
                .disrupted(claims("2006-02", 5, 4))
                .disrupted(claims("2006-03", 9, 0));

        assertThat(new ExceptionsPart(facts.frozen()).inFull())
                .contains(new Bullets(List.of(new Bullet("Three disruptions claimed for months before March 2006 still"
                        + " await a verifier, the oldest for January 2006."))));
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(new ExceptionsPart(new FewFacts().frozen()).inFull())
                .last()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        none -> assertThat(none.text()).startsWith("No action is off track or about to be"));
    }
}

package org.bluebook.seizures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryTotalsTest {
    private static final LocalDate MARCH = LocalDate.of(2006, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2006, 4, 1);

    @Test
    void addsPoundsWithinOneStepOnly() {
        var recovered = List.of(
                recovered(MARCH, RecoveryKind.RESTRAINED, "100.50", "SCD"),
                recovered(MARCH, RecoveryKind.RESTRAINED, "20", "MMDP"),
                recovered(MARCH, RecoveryKind.CONFISCATED, "100.50", "SCD"));

        assertThat(RecoveryTotals.of(recovered, Set.of()))
                .extracting(total -> total.kind() + " " + total.pounds() + " in " + total.recoveries())
                .containsExactly("RESTRAINED 120.50 in 2", "CONFISCATED 100.50 in 1");
    }

    @Test
    void splitsByUnitAndFinancialYear() {
        var recovered = List.of(
                recovered(MARCH, RecoveryKind.CASH_SEIZED, "1", "SCD"),
                recovered(APRIL, RecoveryKind.CASH_SEIZED, "2", "SCD"),
                recovered(APRIL, RecoveryKind.CASH_SEIZED, "4", "MMDP"));

        assertThat(RecoveryTotals.of(recovered, EnumSet.of(By.UNIT, By.YEAR)))
                .extracting(t -> t.group().period() + " " + t.group().unit() + " " + t.pounds())
                .containsExactly("FY2005 SCD 1", "FY2006 SCD 2", "FY2006 MMDP 4");
    }

    private static Recovered recovered(LocalDate day, RecoveryKind kind, String pounds, String unit) {
        return new Recovered(day, kind, new BigDecimal(pounds), unit, null);
    }
}

package org.bluebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void holdsADayInItsMonthQuarterAndFinancialYear() {
        assertThat(Span.MONTH.holding(LocalDate.of(2006, 3, 31))).hasToString("2006-03");
        assertThat(Span.QUARTER.holding(LocalDate.of(2006, 3, 31))).hasToString("FY2005Q4");
        assertThat(Span.QUARTER.holding(LocalDate.of(2006, 4, 1))).hasToString("FY2006Q1");
        assertThat(Span.YEAR.holding(LocalDate.of(2006, 3, 31))).hasToString("FY2005");
        assertThat(Span.YEAR.holding(LocalDate.of(2006, 4, 1))).hasToString("FY2006");
    }

    @Test
    void holdsEveryDayOfThePeriodItNames() {
        var day = LocalDate.of(2005, 1, 1);
        for (int i = 0; i < 800; i++) {
            var quarter = Span.QUARTER.holding(day.plusDays(i));
            assertThat(day.plusDays(i)).isBetween(quarter.first(), quarter.last());
        }
    }
}

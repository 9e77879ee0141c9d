package org.bluebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2006-03,           MONTH,          2006-03-01, 2006-03-31, March 2006",
        "2005-06,           MONTH,          2005-06-01, 2005-06-30, June 2005",
        "FY2005Q4,          FY_QUARTER,     2006-01-01, 2006-03-31, January to March 2006",
        "FY2005Q1,          FY_QUARTER,     2005-04-01, 2005-06-30, April to June 2005",
        "FY2005,            FINANCIAL_YEAR, 2005-04-01, 2006-03-31, 2005/06",
        "FY1999,            FINANCIAL_YEAR, 1999-04-01, 2000-03-31, 1999/00",
        "FY2005-to-2006-01, FY_TO_DATE,     2005-04-01, 2006-01-31, April 2005 to January 2006",
        "2004,              CALENDAR_YEAR,  2004-01-01, 2004-12-31, 2004",
        "R12-2006-03,       ROLLING_12,     2005-04-01, 2006-03-31, 12 months to March 2006",
        "2006-04-24,        POINT_IN_TIME,  2006-04-24, 2006-04-24, 24 April 2006",
        "2004-02,           MONTH,          2004-02-01, 2004-02-29, February 2004"
    })
    void readsAndWritesItsCode(String code, PeriodKind kind, LocalDate first, LocalDate last, String words) {
        var period = Period.parse(code);

        assertThat(period).isEqualTo(new Period(kind, first, last)).hasToString(code);
        assertThat(period.inWords()).isEqualTo(words);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next()).isGreaterThan(period);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " 2006-03",
                "2006-13",
                "2006-00",
                "2005/06",
                "FY2005Q5",
                "FY05",
                "2006-02-30",
                "2006-3",
                "March 2006",
                "FY2005-to-2006-04",
                "R12-2006",
                "20060"
            })
    void saysWhatAPeriodLooksLike(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(PeriodNotUnderstood.class)
                .hasMessageContaining(text == null ? "\"\"" : "\"" + text + "\"")
                .hasMessageContaining("2006-03")
                .hasMessageContaining("FY2005");
    }

    @Test
    void tellsARollingYearFromAFinancialYearOfTheSameDays() {
        assertThat(Period.rolling12(YearMonth.of(2006, 3))).isNotEqualTo(Period.financialYear(2005));
    }

    @Test
    void knowsThatAFinancialYearBeginsInApril() {
        assertThat(FinancialYear.of(LocalDate.of(2006, 3, 31))).hasToString("2005/06");
        assertThat(FinancialYear.of(LocalDate.of(2006, 4, 1))).hasToString("2006/07");
        assertThat(new FinancialYear(2006).previous()).isEqualTo(new FinancialYear(2005));
    }

    @Test
    void stepsYearByYearWhereItEndsInAMonth() {
        assertThat(Period.yearToDate(YearMonth.of(2006, 1)).previous()).hasToString("FY2004-to-2005-01");
        assertThat(Period.rolling12(YearMonth.of(2006, 3)).previous()).hasToString("R12-2005-03");
    }
}

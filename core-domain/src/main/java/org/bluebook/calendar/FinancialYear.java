package org.bluebook.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** April to March, named by the year it begins in and printed "2005/06". */
public record FinancialYear(int startYear) {
    private static final int APRIL = 4;

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= APRIL ? day.getYear() : day.getYear() - 1);
    }

    public static FinancialYear of(YearMonth month) {
        return of(month.atDay(1));
    }

    public YearMonth firstMonth() {
        return YearMonth.of(startYear, APRIL);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(11);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}

package org.bluebook.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days a figure is about, both ends included; written as a code such as 2006-03, FY2005 or 2006-04-24. */
public record Period(PeriodKind kind, LocalDate first, LocalDate last) implements Comparable<Period> {
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_NAME = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static Period month(YearMonth month) {
        return new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** A quarter of a financial year: 1 is April to June. */
    public static Period quarter(int financialYear, int quarter) {
        var first = new FinancialYear(financialYear).firstMonth().plusMonths(3L * (quarter - 1));
        return new Period(
                PeriodKind.FY_QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The quarter of a financial year in which a month lies. */
    public static Period quarterOf(YearMonth month) {
        return quarter(FinancialYear.of(month).startYear(), quarterNumber(month));
    }

    static int quarterNumber(YearMonth month) {
        return (month.getMonthValue() + 8) % 12 / 3 + 1;
    }

    public static Period financialYear(int startYear) {
        var year = new FinancialYear(startYear);
        return new Period(
                PeriodKind.FINANCIAL_YEAR,
                year.firstMonth().atDay(1),
                year.lastMonth().atEndOfMonth());
    }

    /** From the first of April to the end of the month. */
    public static Period yearToDate(YearMonth month) {
        return new Period(
                PeriodKind.FY_TO_DATE, FinancialYear.of(month).firstMonth().atDay(1), month.atEndOfMonth());
    }

    public static Period calendarYear(int year) {
        return new Period(
                PeriodKind.CALENDAR_YEAR, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** The twelve months that end with this one. */
    public static Period rolling12(YearMonth month) {
        return new Period(PeriodKind.ROLLING_12, month.minusMonths(11).atDay(1), month.atEndOfMonth());
    }

    public static Period on(LocalDate day) {
        return new Period(PeriodKind.POINT_IN_TIME, day, day);
    }

    /** Reads a code; 2005-06 is always June 2005. */
    public static Period parse(String text) {
        return PeriodKind.parse(text);
    }

    public Period previous() {
        return kind.shift(this, -1);
    }

    public Period next() {
        return kind.shift(this, 1);
    }

    YearMonth firstMonth() {
        return YearMonth.from(first);
    }

    YearMonth lastMonth() {
        return YearMonth.from(last);
    }

    /** As a paper prints it: "March 2006", "2005/06", "12 months to March 2006", "24 April 2006". */
    public String inWords() {
        return switch (kind) {
            case MONTH -> MONTH_NAME.format(first);
            case FY_QUARTER -> monthOf(first) + " to " + MONTH_NAME.format(last);
            case FINANCIAL_YEAR -> FinancialYear.of(first).toString();
            case FY_TO_DATE -> MONTH_NAME.format(first) + " to " + MONTH_NAME.format(last);
            case CALENDAR_YEAR -> Integer.toString(first.getYear());
            case ROLLING_12 -> "12 months to " + MONTH_NAME.format(last);
            case POINT_IN_TIME -> DAY_NAME.format(first);
        };
    }

    private static String monthOf(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM", Locale.UK).format(day);
    }

    @Override
    public int compareTo(Period other) {
        int byDay = first.compareTo(other.first);
        int byLast = byDay == 0 ? last.compareTo(other.last) : byDay;
        return byLast == 0 ? kind.compareTo(other.kind) : byLast;
    }

    @Override
    public String toString() {
        return kind.code(this);
    }
}

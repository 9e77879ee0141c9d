package org.bluebook.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The kinds of period, each with the form of its code. */
public enum PeriodKind {
    MONTH("(\\d{4}-\\d{2})") {
        @Override
        Period read(MatchResult code) {
            return Period.month(YearMonth.parse(code.group(1)));
        }

        @Override
        String code(Period period) {
            return period.firstMonth().toString();
        }

        @Override
        Period shift(Period period, int by) {
            return Period.month(period.firstMonth().plusMonths(by));
        }
    },
    FY_QUARTER("FY(\\d{4})Q([1-4])") {
        @Override
        Period read(MatchResult code) {
            return Period.quarter(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2)));
        }

        @Override
        String code(Period period) {
            return "FY%dQ%d".formatted(startYear(period), quarter(period));
        }

        @Override
        Period shift(Period period, int by) {
            var first = period.firstMonth().plusMonths(3L * by);
            return new Period(this, first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
    },
    FINANCIAL_YEAR("FY(\\d{4})") {
        @Override
        Period read(MatchResult code) {
            return Period.financialYear(Integer.parseInt(code.group(1)));
        }

        @Override
        String code(Period period) {
            return "FY" + startYear(period);
        }

        @Override
        Period shift(Period period, int by) {
            return Period.financialYear(startYear(period) + by);
        }
    },
    FY_TO_DATE("FY(\\d{4})-to-(\\d{4}-\\d{2})") {
        @Override
        Period read(MatchResult code) {
            var month = YearMonth.parse(code.group(2));
            if (FinancialYear.of(month).startYear() != Integer.parseInt(code.group(1))) {
                throw new DateTimeException(month + " is not in the financial year " + code.group(1));
            }
            return Period.yearToDate(month);
        }

        @Override
        String code(Period period) {
            return "FY%d-to-%s".formatted(startYear(period), period.lastMonth());
        }

        @Override
        Period shift(Period period, int by) {
            return Period.yearToDate(period.lastMonth().plusYears(by));
        }
    },
    CALENDAR_YEAR("(\\d{4})") {
        @Override
        Period read(MatchResult code) {
            return Period.calendarYear(Integer.parseInt(code.group(1)));
        }

        @Override
        String code(Period period) {
            return "%04d".formatted(period.first().getYear());
        }

        @Override
        Period shift(Period period, int by) {
            return Period.calendarYear(period.first().getYear() + by);
        }
    },
    ROLLING_12("R12-(\\d{4}-\\d{2})") {
        @Override
        Period read(MatchResult code) {
            return Period.rolling12(YearMonth.parse(code.group(1)));
        }

        @Override
        String code(Period period) {
            return "R12-" + period.lastMonth();
        }

        @Override
        Period shift(Period period, int by) {
            return Period.rolling12(period.lastMonth().plusYears(by));
        }
    },
    POINT_IN_TIME("(\\d{4}-\\d{2}-\\d{2})") {
        @Override
        Period read(MatchResult code) {
            return Period.on(LocalDate.parse(code.group(1)));
        }

        @Override
        String code(Period period) {
            return period.first().toString();
        }

        @Override
        Period shift(Period period, int by) {
            return Period.on(period.first().plusDays(by));
        }
    };

    private static final int DECIMAL = 10;
    private static final int YEAR_AND_HYPHEN = 5;
    private static final int MONTH_CODE = 7;

    private final Pattern form;

    PeriodKind(String form) {
        this.form = Pattern.compile(form);
    }

    abstract Period read(MatchResult code);

    abstract String code(Period period);

    abstract Period shift(Period period, int by);

    /** Every kind but one. */
    public static Set<PeriodKind> allBut(PeriodKind kind) {
        return EnumSet.complementOf(EnumSet.of(kind));
    }

    static Period parse(String text) {
        if (text == null) {
            throw new PeriodNotUnderstood("");
        }
        if (isPlainMonth(text)) {
            return Period.month(YearMonth.of(
                    Integer.parseInt(text, 0, YEAR_AND_HYPHEN - 1, DECIMAL),
                    Integer.parseInt(text, YEAR_AND_HYPHEN, MONTH_CODE, DECIMAL)));
        }
        return Arrays.stream(values())
                .map(kind -> kind.tried(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new PeriodNotUnderstood(text));
    }

    /** Nearly all periods are months, and their code is told from any other at a glance. */
    private static boolean isPlainMonth(String text) {
        if (text.length() != MONTH_CODE || text.charAt(YEAR_AND_HYPHEN - 1) != '-') {
            return false;
        }
        for (int i = 0; i < MONTH_CODE; i++) {
            if (i != YEAR_AND_HYPHEN - 1 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        int month = Integer.parseInt(text, YEAR_AND_HYPHEN, MONTH_CODE, DECIMAL);
        return month >= 1 && month <= 12;
    }

    private Period tried(String text) {
        var code = form.matcher(text);
        if (!code.matches()) {
            return null;
        }
        try {
            return read(code.toMatchResult());
        } catch (DateTimeException e) {
            throw new PeriodNotUnderstood(text, e);
        }
    }

    private static int startYear(Period period) {
        return FinancialYear.of(period.first()).startYear();
    }

    private static int quarter(Period period) {
        return Period.quarterNumber(period.firstMonth());
    }
}

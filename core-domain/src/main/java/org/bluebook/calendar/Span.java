package org.bluebook.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** The lengths of time that figures are added up over; quarter and year are those of the financial year. */
public enum Span {
    MONTH {
        @Override
        public Period holding(LocalDate day) {
            return Period.month(YearMonth.from(day));
        }
    },
    QUARTER {
        @Override
        public Period holding(LocalDate day) {
            int monthsBeforeApril = 3;
            int monthOfYear = Math.floorMod(day.getMonthValue() - 1 - monthsBeforeApril, 12);
            return Period.quarter(FinancialYear.of(day).startYear(), monthOfYear / 3 + 1);
        }
    },
    YEAR {
        @Override
        public Period holding(LocalDate day) {
            return Period.financialYear(FinancialYear.of(day).startYear());
        }
    };

    /** The period of this length that a day lies in. */
    public abstract Period holding(LocalDate day);
}

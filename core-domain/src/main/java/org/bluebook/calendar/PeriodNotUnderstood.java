package org.bluebook.calendar;

import org.bluebook.refusals.Refusal;

/** The text is not the code of a period. */
public final class PeriodNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    PeriodNotUnderstood(String text) {
        super(
                ("\"%s\" is not a period. Write a month as 2006-03, a financial year as FY2005 (April 2005 to March 2006),"
                                + " its quarter as FY2005Q4, its part to date as FY2005-to-2006-01, a calendar year as 2004,"
                                + " twelve months as R12-2006-03, a day as 2006-04-24.")
                        .formatted(text));
    }

    PeriodNotUnderstood(String text, Exception cause) {
        this(text);
        initCause(cause);
    }
}

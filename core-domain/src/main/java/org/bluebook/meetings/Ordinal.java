package org.bluebook.meetings;

/** Which of a month's Wednesdays, or of any other day. */
public enum Ordinal {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    LAST(-1);

    private final int number;

    Ordinal(int number) {
        this.number = number;
    }

    /** As {@link java.time.temporal.TemporalAdjusters#dayOfWeekInMonth} counts. */
    int number() {
        return number;
    }
}

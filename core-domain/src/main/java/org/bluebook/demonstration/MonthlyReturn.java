package org.bluebook.demonstration;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/** One value of one series that one place sent in for one month; no value is a return that never came. */
record MonthlyReturn(
        Series series,
        String place,
        YearMonth month,
        OptionalInt value,
        boolean lowerBound,
        boolean revised,
        Instant at,
        String why) {

    static final String LONDON = "London";

    static MonthlyReturn sent(Series series, Area area, YearMonth month, int value) {
        return new MonthlyReturn(
                series, area.name(), month, OptionalInt.of(value), false, false, dueFrom(area, month), "");
    }

    static MonthlyReturn missing(Series series, Area area, YearMonth month) {
        return new MonthlyReturn(
                series,
                area.name(),
                month,
                OptionalInt.empty(),
                false,
                false,
                dueFrom(area, month),
                "The return had not been received.");
    }

    /** Returns come in between the sixth and the tenth of the following month. */
    private static Instant dueFrom(Area area, YearMonth month) {
        int day = Dice.named("return " + area.name() + month).between(6, 10);
        return day(month, day, LocalTime.of(15, 30));
    }

    static Instant day(YearMonth month, int dayOfNextMonth, LocalTime time) {
        return month.plusMonths(1).atDay(dayOfNextMonth).atTime(time).toInstant(ZoneOffset.UTC);
    }
}

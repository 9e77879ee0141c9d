package org.bluebook.meetings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** A day of every month: "LAST WEDNESDAY". */
@Embeddable
public record Cadence(
        @Enumerated(EnumType.STRING) Ordinal which,
        @Enumerated(EnumType.STRING) DayOfWeek weekday) {
    public LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which.number(), weekday));
    }

    /** What is next: its days behind a day, one a month, for ever. */
    public Stream<LocalDate> after(LocalDate day) {
        return Stream.iterate(YearMonth.from(day), month -> month.plusMonths(1))
                .map(this::in)
                .filter(next -> next.isAfter(day));
    }

    @Override
    public String toString() {
        return which + " " + weekday;
    }
}

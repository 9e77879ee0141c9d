package org.bluebook.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Step;

/** A step before a meeting is due: on a day, until an hour in London, which is one instant. */
public record Deadline(Step step, LocalDate day, LocalTime time, Instant at) {
    Deadline(Step step, LocalDate day, LocalTime time) {
        this(step, day, time, WallTime.instant(day.atTime(time), WallTime.LONDON));
    }

    /** Whether its time has come. */
    public boolean isPassedAt(Instant now) {
        return !at.isAfter(now);
    }
}

package org.bluebook.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;

/** By how many working days, and until which hour in London, a step comes before a meeting. */
@Embeddable
public record DeadlineRule(
        @Enumerated(EnumType.STRING) Step step,
        int workingDays,

        @Column(name = "wall_time") @Convert(converter = HourColumn.class)
        LocalTime at) {
    public static final int MOST_DAYS = 60;

    public DeadlineRule {
        if (workingDays < 0 || workingDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "%s is due 0 to %d working days before a meeting, not %d.".formatted(step, MOST_DAYS, workingDays));
        }
    }

    /**
     * Whether it is due no later than another, whatever day the meeting is on: before a meeting on a Sunday, the last
     * working day and the working day up to it are the same Friday.
     */
    boolean isNotAfter(DeadlineRule other) {
        boolean onAnEarlierDay = workingDays > Math.max(other.workingDays, 1);
        return onAnEarlierDay || (workingDays >= other.workingDays && !at.isAfter(other.at));
    }

    /** In words: "5 working days before, at 17:00". */
    String due() {
        return "%d working day%s before, at %s".formatted(workingDays, workingDays == 1 ? "" : "s", at);
    }
}

package org.bluebook.meetings;

import java.time.LocalTime;

/** What is done before every meeting, in this order, and when it is due where a body has no rules of its own. */
public enum Step {
    /** Whoever owes a return is asked for it. */
    CHASE(15, 9),
    /** The facts are frozen; later figures are for the next issue. */
    FREEZE(10, 17),
    /** The draft is there to be read. */
    DRAFT(8, 17),
    /** Somebody other than its author signs the paper off. */
    SIGN_OFF(6, 17),
    /** It goes to members. */
    DISPATCH(5, 12),
    /** Everybody may read the public edition. */
    PUBLISH(5, 17);

    private final int workingDays;
    private final int hour;

    Step(int workingDays, int hour) {
        this.workingDays = workingDays;
        this.hour = hour;
    }

    DeadlineRule usually() {
        return new DeadlineRule(this, workingDays, LocalTime.of(hour, 0));
    }
}

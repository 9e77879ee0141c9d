package org.bluebook.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;

/**
 * A place called one of the worst affected, with what was done there in twelve months; {@code since} is null where that was not
 * noted, {@code reviewedOn} where no review was held since, {@code takenOff} where it still is one. Snapshots from before that
 * was read have no borough, nothing done and no review.
 */
public record WardFacts(
        String place,
        String name,
        String borough,
        String because,
        LocalDate since,
        LocalDate reviewOn,
        List<DoneFacts> done,
        LocalDate reviewedOn,
        TakenOff takenOff) {

    public WardFacts {
        borough = borough == null ? "" : borough;
        done = done == null ? List.of() : List.copyOf(done);
    }

    /** Whether it is one of the worst affected, and not one that was. */
    public boolean isWorstAffected() {
        return takenOff == null;
    }

    /** The review at which the flag was taken off, and why. */
    public record TakenOff(LocalDate on, String because) {}

    /** What was done: {@code until} is null where no end is on record, {@code became} empty but of a claim. */
    public record DoneFacts(
            String what, LocalDate on, LocalDate until, String became, Impact impact, LocalDate assessedOn) {}

    /** Whether the impact on the community was assessed. */
    public enum Impact {
        NOT_ON_RECORD,
        TO_BE_ASSESSED,
        ASSESSED
    }
}

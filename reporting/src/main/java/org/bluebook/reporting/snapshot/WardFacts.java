package org.bluebook.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;

/**
 * A place called one of the worst affected, with what was done there in twelve months; {@code since} is null where that was not
 * noted. Snapshots from before that was read have no borough and nothing done.
 */
public record WardFacts(
        String place,
        String name,
        String borough,
        String because,
        LocalDate since,
        LocalDate reviewOn,
        List<DoneFacts> done) {

    public WardFacts {
        borough = borough == null ? "" : borough;
        done = done == null ? List.of() : List.copyOf(done);
    }

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

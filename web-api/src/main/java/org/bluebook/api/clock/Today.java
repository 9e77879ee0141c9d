package org.bluebook.api.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bluebook.calendar.WallTime;

/** The day it is in London, where every day in the records is meant. */
@ApplicationScoped
public class Today {
    private final Clock clock;

    @Inject
    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate inLondon() {
        return LocalDate.ofInstant(clock.instant(), WallTime.LONDON);
    }

    /** Whether a day has not come yet; no day at all has. */
    public boolean isBefore(LocalDate day) {
        return day != null && inLondon().isBefore(day);
    }
}

package org.bluebook.scheduler.occurrences;

import java.time.Duration;

/** What wakes one of the nodes; it may ring late, twice or not at all, and nothing is lost by it. */
public interface AlarmClock {
    /** Rings once after that time; what was set before is forgotten. */
    void setFor(Duration fromNow);
}

package org.bluebook.api.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;

/** Whether the clock can be moved; in a real installation it never can, so it is off unless asked for. */
@ConfigMapping(prefix = "bluebook.clock")
public interface ClockOptions {
    /** Lets the operator set the clock that dates what is recorded; tokens expire by the machine's clock all the same. */
    @WithDefault("false")
    boolean movable();

    /** What a movable clock shows at start. */
    @WithDefault("2006-04-13T16:00:00Z")
    Instant startsAt();
}

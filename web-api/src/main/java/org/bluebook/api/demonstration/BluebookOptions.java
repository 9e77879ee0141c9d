package org.bluebook.api.demonstration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What an operator can set; every option of ours is here. */
@ConfigMapping(prefix = "bluebook")
public interface BluebookOptions {
    /** A platform that demonstrates itself must never be a real one: off unless asked for. */
    Demonstration demonstration();

    /** The demonstration of 2006. */
    interface Demonstration {
        /** Loads the demonstration data and issues its papers at start; it refuses a store with other data in it. */
        @WithDefault("false")
        boolean enabled();

        /** The instant the demonstration takes for now: fixed, so that two demonstrations issue the same bytes. */
        @WithDefault("2006-04-13T16:00:00Z")
        Instant at();

        /** A folder to write the issued files to, beside the register; none unless given. */
        Optional<Path> out();
    }
}

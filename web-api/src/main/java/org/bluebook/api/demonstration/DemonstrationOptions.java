package org.bluebook.api.demonstration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Whether the application demonstrates itself; a real one never does, so it is off unless asked for. */
@ConfigMapping(prefix = "bluebook.demonstration")
public interface DemonstrationOptions {
    /** Loads the demonstration data and issues its papers at start; it refuses a store with other data in it. */
    @WithParentName
    @WithDefault("false")
    boolean enabled();

    /** The instant the demonstration takes for now: fixed, so that two demonstrations issue the same bytes. */
    @WithDefault("2006-04-13T16:00:00Z")
    Instant at();

    /** A folder to write the issued files to, beside the register; none unless given. */
    Optional<Path> out();
}

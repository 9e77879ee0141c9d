package org.bluebook.scheduler.occurrences;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How this node does what is due. All nodes of an installation have the same, but for their names. */
@ConfigMapping(prefix = "bluebook.scheduler")
public interface SchedulerOptions {
    /** Whether this node does anything by itself; a node that does not answers requests all the same. */
    @WithDefault("true")
    boolean rings();

    /** What it is called in the record of runs; the machine's name and the process's number where nothing is said. */
    Optional<String> node();

    /**
     * How many things it does at a time, and how many papers it makes at a time for all of them together: more are done
     * sooner, and leave less of the machine to those who ask it something.
     */
    @WithDefault("2")
    int hands();

    /**
     * How long it may be silent before another takes over what it was at. Shorter brings help sooner when a node dies;
     * too short, and a node that only paused does its work for nothing, since it may not publish any more.
     */
    @WithDefault("60s")
    Duration lease();

    /** How often it looks for what nobody rang for: sooner costs a query, later lets what was missed wait. */
    @WithDefault("30s")
    Duration sweep();

    /** From how long after its time on something is late, which stays on record and is told. */
    @WithDefault("15m")
    Duration tolerance();

    /** How often something is tried before a person has to look at it. */
    @WithDefault("8")
    int attempts();

    /** How long is waited after the first failure; each further wait is twice as long. */
    @WithDefault("1m")
    Duration firstWait();

    /** The longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestWait();

    /** How long it waits at its end for what is going on, before it leaves that to another node. */
    @WithDefault("20s")
    Duration patience();
}

package org.bluebook.scheduler.month;

import java.util.Optional;

/** What is left to be done with a paper once it is ready: the short part, which commits. */
interface Publication {
    /** Does it, in the transaction of whoever calls; says what is to be noted, if anything. */
    Optional<String> publish();
}

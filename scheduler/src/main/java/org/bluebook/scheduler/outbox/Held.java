package org.bluebook.scheduler.outbox;

import java.util.List;
import java.util.Optional;

/** A delivery in the hands of the one who carries it out. */
interface Held {
    /** To be changed; it is written when the transaction that holds it commits. */
    Progress progress();

    /** Why nobody is told of its issue any more; empty as long as they are. */
    Optional<String> whyUntold();

    Letter letter();

    /** Attempts whose end the progress has not been told, in order: whoever made them vanished before that was kept. */
    List<Tried> unheardOf();

    Optional<Tried> latest();
}

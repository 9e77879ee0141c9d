package org.bluebook.scheduler.occurrences;

import org.bluebook.scheduler.outbox.ModelPost.Flaw;

/** A mistake that the simulation must find when it is made. */
enum Plant {
    NONE,
    /** The publishing transaction does not look at the fence. */
    NO_FENCE,
    /** Two rows of the same rule and time are possible. */
    NO_UNIQUE,
    /** Whether a lease has run out is judged by a node's own clock. */
    LEASE_BY_NODE_CLOCK,
    /** The mail goes out before what it announces is committed. */
    MAIL_BEFORE_COMMIT,
    /** A message that may have arrived is sent again and does not say so. */
    SECOND_COPY_UNFLAGGED(Flaw.BEGUN_WITH_THE_REST),
    /** That a message was sent is written before the dialogue. */
    SENT_BEFORE_THE_DIALOGUE(Flaw.SENT_BEFORE_THE_DIALOGUE),
    /** A message is sent while another sender is at it. */
    NO_ROW_LOCK(Flaw.NO_ROW_LOCK);

    final Flaw ofThePost;

    Plant() {
        this(Flaw.NONE);
    }

    Plant(Flaw ofThePost) {
        this.ofThePost = ofThePost;
    }
}

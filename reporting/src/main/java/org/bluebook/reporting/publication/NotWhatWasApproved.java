package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** What goes out is what was approved. */
public final class NotWhatWasApproved extends Refusal {
    private static final long serialVersionUID = 1L;

    NotWhatWasApproved(String paper, String approved, String other) {
        super(
                "This is not what was approved of %s: that has the hash %s, and this %s. Have it drafted and approved again, or name what was approved."
                        .formatted(paper, approved, other));
    }
}

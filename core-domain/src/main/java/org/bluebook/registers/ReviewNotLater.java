package org.bluebook.registers;

import org.bluebook.refusals.Refusal;

/** What is known of a trend changes by looking at it again, on a day. */
public final class ReviewNotLater extends Refusal {
    private static final long serialVersionUID = 1L;

    ReviewNotLater(EmergingTrend trend) {
        super("%s stands as \"%s\"%s: another finding comes from a review, with its day%s."
                .formatted(
                        trend.topic(),
                        trend.state().words(),
                        trend.reviewedOn()
                                .map(day -> " since the review of " + day)
                                .orElse(""),
                        trend.reviewedOn()
                                .map(day -> ", which is not before that one")
                                .orElse("")));
    }
}

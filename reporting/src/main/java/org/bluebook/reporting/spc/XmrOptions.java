package org.bluebook.reporting.spc;

import java.util.List;
import java.util.Optional;

/**
 * How a chart is drawn up. {@code rebaseAt} holds the indexes, from 0, of points that begin a new segment;
 * {@code fixFirst} takes the limits from so many first points and holds them for all.
 */
public record XmrOptions(
        Improvement improvement,
        boolean screening,
        List<Integer> rebaseAt,
        Optional<Integer> fixFirst,
        Optional<Double> target) {

    public XmrOptions {
        rebaseAt = List.copyOf(rebaseAt);
    }

    /** No screening of moving ranges, one segment, no target. */
    public static XmrOptions standard(Improvement improvement) {
        return new XmrOptions(improvement, false, List.of(), Optional.empty(), Optional.empty());
    }

    public XmrOptions screened() {
        return new XmrOptions(improvement, true, rebaseAt, fixFirst, target);
    }

    public XmrOptions rebasedAt(List<Integer> indexes) {
        return new XmrOptions(improvement, screening, indexes, fixFirst, target);
    }

    public XmrOptions fixedOnFirst(int points) {
        return new XmrOptions(improvement, screening, rebaseAt, Optional.of(points), target);
    }

    public XmrOptions withTarget(double target) {
        return new XmrOptions(improvement, screening, rebaseAt, fixFirst, Optional.of(target));
    }
}

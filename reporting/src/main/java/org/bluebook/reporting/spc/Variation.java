package org.bluebook.reporting.spc;

/** What a point says. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT,
    CONCERN,
    /** A change where neither way is better. */
    CHANGE;

    static Variation of(Label label, Improvement improvement) {
        if (label == Label.NONE) {
            return COMMON_CAUSE;
        }
        return switch (improvement) {
            case UP -> label.side() > 0 ? IMPROVEMENT : CONCERN;
            case DOWN -> label.side() < 0 ? IMPROVEMENT : CONCERN;
            case NEITHER -> CHANGE;
        };
    }
}

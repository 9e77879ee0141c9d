package org.bluebook.reporting.documents;

import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;

/** Which figures of an indicator may be compared: those with no break between the definitions they were measured by. */
final class Definitions {
    private Definitions() {}

    /** Whether a version that breaks the series lies between two; 0 is no definition, and compares with anything. */
    static boolean isBreakBetween(IndicatorFacts indicator, int one, int other) {
        return one != 0
                && other != 0
                && indicator.breaks().stream().anyMatch(v -> v > Math.min(one, other) && v <= Math.max(one, other));
    }
}

package org.bluebook.reporting.spc;

/** Why a point stands out, in the order in which one reason goes before another. */
public enum Label {
    ABOVE_LIMIT("above the upper limit", 1),
    BELOW_LIMIT("below the lower limit", -1),
    RISING("seven rises in a row", 1),
    FALLING("seven falls in a row", -1),
    NEAR_UPPER("two of three near the upper limit", 1),
    NEAR_LOWER("two of three near the lower limit", -1),
    ABOVE_MEAN("seven in a row above the mean", 1),
    BELOW_MEAN("seven in a row below the mean", -1),
    NONE("", 0);

    private final String words;
    private final int side;

    Label(String words, int side) {
        this.words = words;
        this.side = side;
    }

    public String words() {
        return words;
    }

    /** 1 where the point speaks of a rise, -1 of a fall, 0 of chance. */
    int side() {
        return side;
    }
}

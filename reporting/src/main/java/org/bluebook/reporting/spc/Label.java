package org.bluebook.reporting.spc;

/** Why a point stands out, in the order in which one reason goes before another. */
public enum Label {
    ABOVE_LIMIT("above the upper limit", 1),
    BELOW_LIMIT("below the lower limit", -1),
    RISING("the last of %d rising in a row", 1),
    FALLING("the last of %d falling in a row", -1),
    NEAR_UPPER("two of the last three near the upper limit", 1),
    NEAR_LOWER("two of the last three near the lower limit", -1),
    ABOVE_MEAN("the last of %d in a row above the mean of %s", 1),
    BELOW_MEAN("the last of %d in a row below the mean of %s", -1),
    NONE("within what chance would give", 0);

    private final String words;
    private final int side;

    Label(String words, int side) {
        this.words = words;
        this.side = side;
    }

    /** What is said of a figure that ends a run of so many, on one side of a mean that is told as a chart tells it. */
    String words(int run, double mean) {
        return words.formatted(run, Numerals.number(mean));
    }

    /** 1 where the point speaks of a rise, -1 of a fall, 0 of chance. */
    int side() {
        return side;
    }
}

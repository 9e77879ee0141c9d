package org.bluebook.reporting.spc;

import java.util.function.DoublePredicate;

/**
 * Limits of a rare count by Byar's approximation to the Poisson distribution (Breslow and Day, Statistical Methods in
 * Cancer Research II, 1987, section 2.3), and of what a count may be where so many are expected.
 */
public final class Byar {
    /** Nineteen times in twenty the truth is between the limits. */
    public static final double NEAR = 1.959964;

    /** So far out that chance puts one in five hundred there: the outer limits of a funnel. */
    public static final double FAR = 3.090232;

    private Byar() {}

    /** The lower limit of a count; nought for nought. */
    public static double lower(double count, double z) {
        return count <= 0 ? 0 : Math.max(0, count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))));
    }

    /** The upper limit of a count. */
    public static double upper(double count, double z) {
        double next = count + 1;
        return next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** The count whose lower limit is what was expected: any greater one is more than chance explains. */
    public static double most(double expected, double z) {
        double high = 10 + 4 * expected;
        return between(0, high, count -> lower(count, z) < expected);
    }

    /** The count whose upper limit is what was expected, and nought where even that of nought is above it. */
    public static double least(double expected, double z) {
        return between(0, expected, count -> upper(count, z) < expected);
    }

    /** Where a condition that holds for small counts ceases to. */
    private static double between(double low, double high, DoublePredicate isBelow) {
        double from = low;
        double to = high;
        for (int i = 0; i < 60; i++) {
            double middle = (from + to) / 2;
            if (isBelow.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }
}

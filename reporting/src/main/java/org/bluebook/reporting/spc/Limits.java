package org.bluebook.reporting.spc;

import java.util.Arrays;

/** Mean and process limits of a segment, in the unit of the figures; the near limits are at two thirds of the way. */
public record Limits(double mean, double lower, double upper) {
    /** The factor of the XmR chart: three sigma over the constant d2 of pairs, 3 / 1.128, kept at 2.66 as in the NHS reference. */
    static final double FACTOR = 2.66;

    /** A moving range this many mean ranges long is screened out (D4 of pairs). */
    static final double SCREEN = 3.267;

    private static final double NEAR = 2.0 / 3.0;

    static Limits of(double[] values, boolean screening) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double reach = FACTOR * meanRange(values, screening);
        return new Limits(mean, mean - reach, mean + reach);
    }

    private static double meanRange(double[] values, boolean screening) {
        double[] ranges = new double[Math.max(values.length - 1, 0)];
        Arrays.setAll(ranges, i -> Math.abs(values[i + 1] - values[i]));
        double all = Arrays.stream(ranges).average().orElse(0);
        return screening
                ? Arrays.stream(ranges).filter(r -> r < SCREEN * all).average().orElse(0)
                : all;
    }

    public double nearLower() {
        return mean - (mean - lower) * NEAR;
    }

    public double nearUpper() {
        return mean + (upper - mean) * NEAR;
    }
}

package org.bluebook.reporting.spc;

import java.util.Arrays;

/** The rules that look at neighbours, within one segment. */
final class Runs {
    private static final int LONG = 7;

    private final double[] values;
    private final Limits limits;

    Runs(double[] values, Limits limits) {
        this.values = values;
        this.limits = limits;
    }

    Label[] labels() {
        int[] trend = members(strictSteps(), LONG - 1, true);
        int[] near = nearLimits();
        int[] shift = members(sides(), LONG, false);
        var labels = new Label[values.length];
        Arrays.setAll(labels, i -> label(i, trend[i], near[i], shift[i]));
        return labels;
    }

    private Label label(int i, int trend, int near, int shift) {
        if (values[i] > limits.upper()) {
            return Label.ABOVE_LIMIT;
        }
        if (values[i] < limits.lower()) {
            return Label.BELOW_LIMIT;
        }
        if (trend != 0) {
            return trend > 0 ? Label.RISING : Label.FALLING;
        }
        if (near != 0) {
            return near > 0 ? Label.NEAR_UPPER : Label.NEAR_LOWER;
        }
        return shift == 0 ? Label.NONE : shift > 0 ? Label.ABOVE_MEAN : Label.BELOW_MEAN;
    }

    /** The side of the mean of each point: a point on the mean is on neither and breaks a shift. */
    private int[] sides() {
        return Arrays.stream(values)
                .mapToInt(v -> Double.compare(v, limits.mean()))
                .map(Integer::signum)
                .toArray();
    }

    /** The sign of the step to the next point: equal neighbours break a trend. */
    private int[] strictSteps() {
        int[] steps = new int[Math.max(values.length - 1, 0)];
        Arrays.setAll(steps, i -> Integer.signum(Double.compare(values[i + 1], values[i])));
        return steps;
    }

    /** Marks the points of runs of equal, non-zero signs; a run of steps has one point more than it has steps. */
    private int[] members(int[] signs, int needed, boolean steps) {
        int[] marks = new int[values.length];
        int start = 0;
        for (int i = 1; i <= signs.length; i++) {
            if (i == signs.length || signs[i] != signs[start]) {
                if (signs.length > 0 && signs[start] != 0 && i - start >= needed) {
                    Arrays.fill(marks, start, steps ? i + 1 : i, signs[start]);
                }
                start = i;
            }
        }
        return marks;
    }

    private int[] nearLimits() {
        int[] beyond = Arrays.stream(values)
                .mapToInt(v -> v > limits.nearUpper() ? 1 : v < limits.nearLower() ? -1 : 0)
                .toArray();
        int[] marks = new int[values.length];
        for (int i = 0; i + 2 < values.length; i++) {
            int sum = beyond[i] + beyond[i + 1] + beyond[i + 2];
            for (int j = i; j <= i + 2 && Math.abs(sum) >= 2; j++) {
                marks[j] = beyond[j] == Integer.signum(sum) ? beyond[j] : marks[j];
            }
        }
        return marks;
    }
}

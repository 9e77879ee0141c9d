package org.bluebook.reporting.charts;

import java.util.ArrayList;
import java.util.List;

/** A scale from one round number to another, in steps of 1, 2 or 5 times a power of ten. */
record Scale(double from, double to, double step) {
    /** Reaches over both numbers in about so many steps. */
    static Scale over(double least, double greatest, int steps) {
        double span = greatest > least ? greatest - least : Math.max(Math.abs(greatest), 1);
        double step = roundStep(span / steps);
        double from = Math.floor(least / step) * step;
        double to = Math.ceil(greatest / step) * step;
        return new Scale(from, to > from ? to : from + step, step);
    }

    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /** The share of the way from the first number to the last, 0 to 1. */
    double at(double value) {
        return (value - from) / (to - from);
    }

    /** What stands at a share of the way. */
    double valueAt(double share) {
        return from + (to - from) * share;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }
}

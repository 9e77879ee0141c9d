package org.bluebook.demonstration;

import java.util.List;

/** Chance that falls the same way on every machine: SplitMix64, seeded by a name, with none of the platform's own mathematics. */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private long state;

    private Dice(long seed) {
        state = seed;
    }

    /** One stream for each name, so that a new series leaves the others as they were. */
    static Dice named(String name) {
        long seed = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            seed = (seed ^ name.charAt(i)) * 0x100000001B3L;
        }
        return new Dice(seed);
    }

    /** A number from 0 up to, but not including, 1. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + (int) (fraction() * (high - low + 1));
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(between(0, from.size() - 1));
    }

    /** How many rare events happen where {@code mean} are expected. */
    int poisson(double mean) {
        int whole = 0;
        double left = mean;
        while (left > 30) {
            whole += smallPoisson(30);
            left -= 30;
        }
        return whole + smallPoisson(left);
    }

    /** How many of {@code trials} succeed. */
    int binomial(int trials, double probability) {
        int successes = 0;
        for (int i = 0; i < trials; i++) {
            successes += chance(probability) ? 1 : 0;
        }
        return successes;
    }

    /** A whole number within about four per cent of what is expected. */
    int near(double expected) {
        double spread = 0.03 * (fraction() + fraction() + fraction() - 1.5);
        return (int) (expected * (1 + spread) + fraction());
    }

    private int smallPoisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = fraction();
        int events = 0;
        while (product > limit) {
            events++;
            product *= fraction();
        }
        return events;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

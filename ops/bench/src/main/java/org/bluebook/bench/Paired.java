package org.bluebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Two pieces of work timed in turn, A B A B: a machine that drifts drifts for both. */
final class Paired {
    record Figures(double min, double median, double max) {
        static Figures of(List<Double> times) {
            var sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return new Figures(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "min %.2f  median %.2f  max %.2f", min, median, max);
        }
    }

    private final int warmUp;
    private final int runs;

    Paired(int warmUp, int runs) {
        this.warmUp = warmUp;
        this.runs = runs;
    }

    /** Prints both, and the ratio A/B pair by pair. */
    void print(String nameOfA, Runnable a, String nameOfB, Runnable b) {
        for (int i = 0; i < warmUp; i++) {
            a.run();
            b.run();
        }
        var timesOfA = new ArrayList<Double>();
        var timesOfB = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            timesOfA.add(threadMilliseconds(a));
            timesOfB.add(threadMilliseconds(b));
            ratios.add(timesOfA.get(i) / timesOfB.get(i));
        }
        System.out.printf(Locale.ROOT, "%-28s CPU ms  %s%n", nameOfA, Figures.of(timesOfA));
        System.out.printf(Locale.ROOT, "%-28s CPU ms  %s%n", nameOfB, Figures.of(timesOfB));
        System.out.printf(Locale.ROOT, "%-28s         %s%n", "ratio, pair by pair", Figures.of(ratios));
    }

    /** Of the times of one to those of the other, pair by pair. */
    static Figures ratios(List<Double> one, List<Double> other) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < one.size(); i++) {
            ratios.add(one.get(i) / other.get(i));
        }
        return Figures.of(ratios);
    }

    /** Of this thread, finely; what the collector and the compiler spend is not in it. */
    private static double threadMilliseconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    /** Of the whole process, coarsely. */
    static double cpuMilliseconds(Runnable work) {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        work.run();
        return (process.getProcessCpuTime() - before) / 1e6;
    }
}

package org.bluebook.bench;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the CPU time that threads spend in each stage; what the collector and the compiler spend is not theirs. */
final class Meter {
    private static final Map<Stage, LongAdder> SPENT = new EnumMap<>(Stage.class);

    static {
        for (var stage : Stage.values()) {
            SPENT.put(stage, new LongAdder());
        }
    }

    private Meter() {}

    static <T> T timed(Stage stage, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            SPENT.get(stage).add(threads.getCurrentThreadCpuTime() - before);
        }
    }

    /** In milliseconds, since the last time that this was asked. */
    static Map<Stage, Double> spent() {
        var spent = new EnumMap<Stage, Double>(Stage.class);
        SPENT.forEach((stage, nanos) -> spent.put(stage, nanos.sumThenReset() / 1e6));
        return spent;
    }
}

package org.bluebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work cost, in milliseconds: of CPU the whole process and of that the thread that asked; of the machine's own
 * doing the compiler and the collector, each for as long as it ran, which with the serial collector is its CPU.
 */
record Cost(double process, double thread, double compiler, double collector) {
    static Cost of(Runnable work) {
        var before = now();
        work.run();
        return now().minus(before);
    }

    private static Cost now() {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cost(
                process.getProcessCpuTime() / 1e6,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6,
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
    }

    private Cost minus(Cost before) {
        return new Cost(
                process - before.process,
                thread - before.thread,
                compiler - before.compiler,
                collector - before.collector);
    }

    /** Of the thread that asked, with what the collector took meanwhile; what the compiler takes grows with a busy machine. */
    double work() {
        return thread + collector;
    }

    /** What no stage, no collector and no compiler accounts for. */
    double elsewhere() {
        return Math.max(0, process - thread - compiler - collector);
    }
}

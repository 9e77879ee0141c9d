package org.bluebook.api.fuzz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Counts the lines that requests leave in the log, by their traces, and keeps them out of the log of the build. */
final class RequestLines extends Handler implements AutoCloseable {
    private static final Logger REQUESTS = Logger.getLogger("bluebook.requests");

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final Map<String, Integer> lines = new ConcurrentHashMap<>();

    static RequestLines listen() {
        var lines = new RequestLines();
        REQUESTS.addHandler(lines);
        REQUESTS.setUseParentHandlers(false);
        return lines;
    }

    /** How many lines a request has left. */
    int of(String trace) {
        return lines.getOrDefault(trace, 0);
    }

    @Override
    public void publish(LogRecord logged) {
        var line = MESSAGE.format(logged);
        lines.merge(line.substring(line.lastIndexOf(' ') + 1), line.contains("\n") ? 2 : 1, Integer::sum);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        REQUESTS.removeHandler(this);
        REQUESTS.setUseParentHandlers(true);
    }
}

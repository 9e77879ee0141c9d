package org.bluebook.api.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ETags that addresses were answered with within the last second. Every change that this application makes forgets
 * them all; one made by another is seen a second later at most, and at once by whoever has its ETag.
 */
@ApplicationScoped
class FreshTags {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int AT_MOST = 10_000;

    private final Map<String, Fresh> tags = new ConcurrentHashMap<>();
    private long changes;

    /** How often they have been forgotten: to be asked before the store is. */
    synchronized long changes() {
        return changes;
    }

    /** The tag for an address, or null where none is fresh. */
    String of(String address) {
        var fresh = tags.get(address);
        return fresh == null || System.nanoTime() - fresh.since() > FRESH ? null : fresh.tag();
    }

    /** Keeps a tag, unless something has changed since the store was asked for it. */
    synchronized void keep(String address, String tag, long changesBefore) {
        if (changes != changesBefore) {
            return;
        }
        if (tags.size() >= AT_MOST) {
            tags.clear();
        }
        tags.put(address, new Fresh(tag, System.nanoTime()));
    }

    synchronized void forget() {
        changes++;
        tags.clear();
    }

    private record Fresh(String tag, long since) {}
}

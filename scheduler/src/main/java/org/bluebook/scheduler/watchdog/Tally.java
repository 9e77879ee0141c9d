package org.bluebook.scheduler.watchdog;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the watchdog counted when it last looked, so that whoever asks for figures asks the store nothing. */
public record Tally(
        Instant at,
        Map<String, Long> troubles,
        Map<String, Long> occurrences,
        Map<String, Long> deliveries,
        Map<String, Long> reminders) {

    static Tally of(EntityManager store, Instant at) {
        return new Tally(
                at,
                count(store, "select kind, count(*) from trouble where passed_at is null group by kind"),
                count(
                        store,
                        "select if(state = 'DONE' and late, 'DONE_LATE', state) as how, count(*) from occurrence group by how"),
                count(store, "select state, count(*) from delivery group by state"),
                count(store, "select state, count(*) from reminder group by state"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Long> count(EntityManager store, String sql) {
        List<Object[]> rows = store.createNativeQuery(sql, Object[].class).getResultList();
        return rows.stream().collect(toMap(row -> row[0].toString(), row -> ((Number) row[1]).longValue()));
    }
}

package org.bluebook.scheduler.occurrences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The rows of one transaction in MariaDB. */
final class MariaDbRows implements Rows {
    private static final int LONGEST_WORDS = 1_000;
    private static final String ALL = "SELECT * FROM occurrence ";

    /** One that stands before {@code o} in a line: of the same rule, or of the same subject. */
    private static final String NONE_BEFORE = """
            NOT EXISTS (SELECT 1 FROM occurrence e WHERE e.%1$s = o.%1$s AND e.state IN ('WAITING', 'CLAIMED')
                AND (e.due < o.due OR (e.due = o.due AND e.id < o.id)))
            """;

    /** The rule is joined and not asked for, which would be read whole; the order of the joins is that of the reading. */
    private static final String MAY_GO =
            "p.paused_at IS NULL AND " + NONE_BEFORE.formatted("rule") + " AND " + NONE_BEFORE.formatted("subject");

    private static final String READY = """
            (SELECT o.id, o.due, UTC_TIMESTAMP(6) AS at
               FROM occurrence o STRAIGHT_JOIN rule p ON p.name = o.rule
                    STRAIGHT_JOIN run r ON r.occurrence = o.id AND r.fence = o.fence
              WHERE o.state = 'CLAIMED' AND r.leased_until < UTC_TIMESTAMP(6) AND %1$s)
            UNION ALL
            (SELECT o.id, o.due, UTC_TIMESTAMP(6) AS at
               FROM occurrence o FORCE INDEX (occurrence_by_due) STRAIGHT_JOIN rule p ON p.name = o.rule
              WHERE o.state = 'WAITING' AND o.due <= ? AND (o.not_before IS NULL OR o.not_before <= UTC_TIMESTAMP(6)) AND %1$s
              ORDER BY o.due, o.id LIMIT ?)
            ORDER BY due, id
            """.formatted(MAY_GO);

    private final Sql sql;

    MariaDbRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Instant clock() {
        return sql.list(row -> Sql.instant(row, "now"), "SELECT UTC_TIMESTAMP(6) AS now")
                .get(0);
    }

    @Override
    public Optional<Row> find(String rule, LocalDateTime nominal) {
        return first(sql.list(MariaDbRows::row, ALL + "WHERE rule = ? AND nominal = ?", rule, nominal));
    }

    @Override
    public boolean add(Planned planned) {
        sql.update("INSERT IGNORE INTO rule (name) VALUES (?)", planned.rule());
        return sql.update(
                        """
                        INSERT IGNORE INTO occurrence
                            (rule, kind, nominal, zone, subject, due, late, state, fence, attempts)
                        VALUES (?, ?, ?, ?, ?, ?, FALSE, 'WAITING', 0, 0)
                        """,
                        planned.rule(),
                        planned.kind(),
                        planned.nominal(),
                        planned.zone().getId(),
                        planned.subject(),
                        planned.due())
                == 1;
    }

    @Override
    public Look ready(Instant now, int most) {
        var found = sql.list(row -> new Ready(row.getLong("id"), Sql.instant(row, "at")), READY, now, most);
        return new Look(
                found.stream().map(Ready::id).toList(),
                found.isEmpty() ? null : found.get(0).at());
    }

    private record Ready(long id, Instant at) {}

    @Override
    public Optional<Row> lockUnlessLocked(long id) {
        return first(sql.list(MariaDbRows::row, ALL + "WHERE id = ? FOR UPDATE SKIP LOCKED", id))
                .map(row -> row.state() == State.CLAIMED ? row.renewed(leasedUntil(row)) : row);
    }

    private Instant leasedUntil(Row row) {
        return sql.list(
                        run -> Sql.instant(run, "leased_until"),
                        "SELECT leased_until FROM run WHERE occurrence = ? AND fence = ?",
                        row.id(),
                        row.fence())
                .get(0);
    }

    @Override
    public Row lock(long id) {
        return first(sql.list(MariaDbRows::row, ALL + "WHERE id = ? FOR UPDATE", id))
                .orElseThrow();
    }

    @Override
    public void write(Row row) {
        sql.update(
                """
                UPDATE occurrence SET due = ?, late = ?, state = ?, fence = ?, attempts = ?, node = ?, not_before = ?,
                    words = ? WHERE id = ?
                """,
                row.occurrence().due(),
                row.occurrence().late(),
                row.state(),
                row.fence(),
                row.attempts(),
                row.node(),
                row.notBefore(),
                shortened(row.words()),
                row.id());
    }

    private static String shortened(String words) {
        return words == null || words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    @Override
    public void begin(Claim claim, Instant now, Instant leasedUntil) {
        sql.update("""
                INSERT INTO run (occurrence, fence, node, began, leased_until, parts_done, parts, findings)
                VALUES (?, ?, ?, ?, ?, 0, 0, '')
                """, claim.occurrence().id(), claim.fence(), claim.node(), now, leasedUntil);
    }

    @Override
    public boolean renew(Claim claim, Instant leasedUntil, Progress progress) {
        return sql.update(
                        """
                        UPDATE run SET leased_until = ?, parts_done = ?, parts = ?
                         WHERE occurrence = ? AND fence = ? AND ended IS NULL
                        """,
                        leasedUntil,
                        progress.done(),
                        progress.total(),
                        claim.occurrence().id(),
                        claim.fence())
                == 1;
    }

    @Override
    public void end(Claim claim, Ending ending) {
        sql.update(
                """
                UPDATE run SET ended = ?, milliseconds = ?, outcome = ?, parts_done = ?, parts = ?, findings = ?
                 WHERE occurrence = ? AND fence = ? AND (ended IS NULL OR outcome = 'ABANDONED')
                """,
                ending.ended(),
                ending.took().toMillis(),
                ending.outcome(),
                ending.progress().done(),
                ending.progress().total(),
                String.join("\n", ending.findings()),
                claim.occurrence().id(),
                claim.fence());
    }

    @Override
    public Optional<Duration> untilALeaseEnds() {
        return first(sql.list(
                        row -> row.getObject("micros", Long.class),
                        "SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), MIN(leased_until)) AS micros FROM run"
                                + " WHERE ended IS NULL HAVING micros IS NOT NULL"))
                .map(micros -> Duration.ofNanos(1_000 * Math.max(micros, 0)));
    }

    @Override
    public int endOrphans(Instant now) {
        var silent = Ending.abandoned(now);
        return sql.update("""
                UPDATE run r JOIN occurrence o ON o.id = r.occurrence
                   SET r.ended = ?, r.findings = ?,
                       r.outcome = IF(o.state = 'DONE' AND o.fence = r.fence, 'DONE_WITH_FINDINGS', 'ABANDONED')
                 WHERE r.ended IS NULL AND r.leased_until < UTC_TIMESTAMP(6)
                   AND (o.state <> 'CLAIMED' OR o.fence <> r.fence)
                """, now, String.join("\n", silent.findings()));
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                occurrence(row),
                State.valueOf(row.getString("state")),
                row.getLong("fence"),
                row.getInt("attempts"),
                row.getString("node"),
                Sql.instant(row, "not_before"),
                null,
                row.getString("words"));
    }

    static Occurrence occurrence(ResultSet row) throws SQLException {
        return occurrence(row, row.getLong("id"));
    }

    static Occurrence occurrence(ResultSet row, long id) throws SQLException {
        return new Occurrence(
                id,
                row.getString("rule"),
                row.getString("kind"),
                row.getObject("nominal", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getString("subject"),
                Sql.instant(row, "due"),
                row.getBoolean("late"));
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }
}

package org.bluebook.scheduler.occurrences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What is due and what was: made ahead, called off, and asked for. All in the transaction that the caller is in. */
@ApplicationScoped
public class Occurrences {
    private final MariaDbStore store;
    private final Ledger ledger;

    @Inject
    Occurrences(DataSource source, SchedulerOptions options, Clock clock) {
        store = new MariaDbStore(source);
        ledger = new Ledger(store, Alarm.limits(options), clock);
    }

    /** With another ledger than that of the database. */
    Occurrences(Ledger ledger) {
        this.store = null;
        this.ledger = ledger;
    }

    /** Makes what is not there yet, and wants again what was called off; says how many that was. */
    public int plan(Collection<Planned> planned) {
        return ledger.plan(planned);
    }

    /** Calls it off, with the reason; false where it is begun, done, or was never planned: that stays as it is. */
    public boolean cancel(String rule, LocalDateTime nominal, String why) {
        return ledger.cancel(rule, nominal, why);
    }

    /** Makes it due at once. It is not done by this, but by whoever is rung for. */
    public Occurrence runNow(long id) {
        return ledger.runNow(id);
    }

    /** The one of a rule at a nominal time. */
    public Optional<Occurrence> find(String rule, LocalDateTime nominal) {
        return store.joined(rows -> rows.find(rule, nominal)).map(Row::occurrence);
    }

    /**
     * Whether the time of a kind has come for a subject and nothing of it is still to come. What is still to come is held
     * back until the caller's transaction ends, so that it sees what this one did.
     */
    public boolean hasGoneBy(String subject, String kind) {
        var planned = planned(subject, kind);
        return !planned.isEmpty() && planned.stream().noneMatch(this::isStillToCome);
    }

    /** Whether something of a kind is still to come for a subject; it is held back in the same way. */
    public boolean isToCome(String subject, String kind) {
        return planned(subject, kind).stream().anyMatch(this::isStillToCome);
    }

    private List<Row> planned(String subject, String kind) {
        return store.ask(sql -> sql.list(
                MariaDbRows::row,
                "SELECT * FROM occurrence WHERE subject = ? AND kind = ? AND state <> 'CANCELLED'",
                subject,
                kind));
    }

    private boolean isStillToCome(Row seen) {
        return seen.state() == State.WAITING
                && store.joined(rows -> rows.lock(seen.id())).state() == State.WAITING;
    }

    /** When, after that instant, the next one becomes due whose rule is not paused. */
    Optional<Instant> nextDueAfter(Instant now) {
        return store.ask(sql -> sql.list(Occurrences::due, """
                        SELECT o.due FROM occurrence o JOIN rule r ON r.name = o.rule
                         WHERE o.state = 'WAITING' AND o.due > ? AND r.paused_at IS NULL ORDER BY o.due LIMIT 1
                        """, now)).stream().findFirst();
    }

    /** Whatever is not over of a subject, such as a meeting, in the order in which it is due. */
    public List<Occurrence> open(String subject) {
        return store.ask(sql -> sql.list(
                MariaDbRows::occurrence,
                "SELECT * FROM occurrence WHERE subject = ? AND state IN ('WAITING', 'CLAIMED') ORDER BY due, id",
                subject));
    }

    /** Everything that was ever planned of a subject, in the order of its making. */
    public List<Standing> allOf(String subject) {
        return store.ask(sql -> sql.list(Occurrences::standing, """
                        SELECT o.*, r.ended FROM occurrence o
                          LEFT JOIN run r ON r.occurrence = o.id AND r.fence = o.fence AND o.state = 'DONE'
                         WHERE o.subject = ? ORDER BY o.id
                        """, subject));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                MariaDbRows.occurrence(row),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(Sql.instant(row, "ended")));
    }

    private static Instant due(ResultSet row) throws SQLException {
        return Sql.instant(row, "due");
    }
}

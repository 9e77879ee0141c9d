package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The store in memory, for one thread: transactions may lie within one another as if they were of several connections;
 * what one writes is seen by the others once it commits, and a lock is kept until then.
 */
class MemoryStore implements StoreForTests {
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Map<Key, Long> keys = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final Map<Long, Transaction> locks = new HashMap<>();
    private final Map<Key, Transaction> keyLocks = new HashMap<>();
    private final Set<String> paused = new HashSet<>();
    private final Deque<Transaction> open = new ArrayDeque<>();
    private Instant shown = Instant.parse("2006-04-24T09:00:00Z");
    private long lastId;

    Instant shown() {
        return shown;
    }

    @Override
    public void pass(Duration time) {
        shown = shown.plus(time);
    }

    @Override
    public void pause(String rule) {
        paused.add(rule);
    }

    @Override
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    @Override
    public List<Outcome> outcomes(long occurrence) {
        return runs.stream()
                .filter(run -> run.claim.occurrence().id() == occurrence)
                .map(run -> run.ending == null ? null : run.ending.outcome())
                .collect(Collectors.toList());
    }

    @Override
    public <T> T alone(Function<Rows, T> work) {
        var transaction = new Transaction();
        return within(transaction, () -> work.apply(transaction));
    }

    @Override
    public <T> T joined(Function<Rows, T> work) {
        return work.apply(current());
    }

    /** A transaction of the caller, which {@link #joined} takes part in. */
    @Override
    public <T> T transaction(Supplier<T> work) {
        return within(new Transaction(), work);
    }

    /** Has an effect once the transaction that the caller is in commits. */
    void onCommit(Runnable effect) {
        current().effects.add(effect);
    }

    private Transaction current() {
        return Objects.requireNonNull(open.peek(), "There is no transaction to join.");
    }

    private <T> T within(Transaction transaction, Supplier<T> work) {
        open.push(transaction);
        try {
            T result = work.get();
            transaction.effects.forEach(Runnable::run);
            return result;
        } finally {
            open.pop();
            locks.values().removeIf(holder -> holder == transaction);
            keyLocks.values().removeIf(holder -> holder == transaction);
        }
    }

    /** The clock that leases go by. */
    Instant clock() {
        return shown;
    }

    /** A claim was taken. */
    void taken(Claim claim) {}

    /** A claim was prolonged. */
    void renewed(Claim claim) {}

    /** A claim was ended, by its node or another. */
    void ended(Claim claim, Ending ending) {}

    /** Whether a second row of the same rule and time is refused. */
    boolean isUnique() {
        return true;
    }

    /** What is waited for in vain: in one thread, whoever holds the lock cannot go on. */
    static final class LockNotGiven extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LockNotGiven() {
            super("Somebody else has it locked, and does not let go.", null, false, false);
        }
    }

    /** What there is one row of. */
    private record Key(String rule, LocalDateTime nominal) {}

    /** A run as it stands. */
    static final class Run {
        final Claim claim;
        Instant leasedUntil;
        Progress progress = Progress.NOT_SAID;
        Ending ending;

        Run(Claim claim, Instant leasedUntil) {
            this.claim = claim;
            this.leasedUntil = leasedUntil;
        }

        boolean isToBeEnded() {
            return ending == null || ending.outcome() == Outcome.ABANDONED;
        }
    }

    private final class Transaction implements Rows {
        private final Map<Long, Row> written = new HashMap<>();
        private final List<Runnable> effects = new ArrayList<>();

        @Override
        public Instant clock() {
            return MemoryStore.this.clock();
        }

        @Override
        public Optional<Row> find(String rule, LocalDateTime nominal) {
            return Optional.ofNullable(keys.get(new Key(rule, nominal))).map(rows::get);
        }

        @Override
        public boolean add(Planned planned) {
            var key = new Key(planned.rule(), planned.nominal());
            if (isUnique()) {
                if (keyLocks.getOrDefault(key, this) != this) {
                    throw new LockNotGiven();
                }
                if (keyLocks.put(key, this) == this || keys.containsKey(key)) {
                    return false;
                }
            }
            var row = Row.of(++lastId, planned);
            effects.add(() -> {
                keys.put(key, row.id());
                rows.put(row.id(), row);
            });
            return true;
        }

        @Override
        public Look ready(Instant now, int most) {
            var ready = new ArrayList<Row>();
            for (var there : rows.values()) {
                var row = seen(there);
                if (row.isReady(now, clock())
                        && !paused.contains(row.occurrence().rule())
                        && isFirst(row)) {
                    ready.add(row);
                }
            }
            ready.sort(Comparator.comparing((Row row) -> row.occurrence().due()).thenComparing(Row::id));
            return new Look(ready.stream().limit(most).map(Row::id).toList(), clock());
        }

        /** As this transaction has written it, or as it is for all. */
        private Row seen(Row row) {
            return written.isEmpty() ? row : written.getOrDefault(row.id(), row);
        }

        private boolean isFirst(Row row) {
            for (var there : rows.values()) {
                var other = seen(there);
                if (other.isOpen() && isBefore(other, row)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBefore(Row other, Row row) {
            var one = other.occurrence();
            var two = row.occurrence();
            int dues = one.due().compareTo(two.due());
            return (one.rule().equals(two.rule()) || one.subject().equals(two.subject()))
                    && (dues < 0 || (dues == 0 && one.id() < two.id()));
        }

        @Override
        public Optional<Row> lockUnlessLocked(long id) {
            var holder = locks.get(id);
            if (holder != null && holder != this) {
                return Optional.empty();
            }
            locks.put(id, this);
            return Optional.of(written.getOrDefault(id, rows.get(id)));
        }

        @Override
        public Row lock(long id) {
            return lockUnlessLocked(id).orElseThrow(LockNotGiven::new);
        }

        @Override
        public void write(Row row) {
            written.put(row.id(), row);
            effects.add(() -> rows.put(row.id(), row));
        }

        @Override
        public void begin(Claim claim, Instant now, Instant leasedUntil) {
            effects.add(() -> {
                taken(claim);
                runs.add(new Run(claim, leasedUntil));
            });
        }

        @Override
        public boolean renew(Claim claim, Instant leasedUntil, Progress progress) {
            var run = run(claim).filter(r -> r.ending == null);
            run.ifPresent(r -> effects.add(() -> {
                r.leasedUntil = leasedUntil;
                r.progress = progress;
                renewed(claim);
                rows.computeIfPresent(
                        claim.occurrence().id(), (id, row) -> row.isHeldBy(claim) ? row.renewed(leasedUntil) : row);
            }));
            return run.isPresent();
        }

        @Override
        public void end(Claim claim, Ending ending) {
            effects.add(() -> ended(claim, ending));
            run(claim).ifPresent(r -> effects.add(() -> r.ending = r.isToBeEnded() ? ending : r.ending));
        }

        @Override
        public Optional<Duration> untilALeaseEnds() {
            return runs.stream()
                    .filter(run -> run.ending == null)
                    .map(run -> Duration.between(clock(), run.leasedUntil))
                    .min(Comparator.naturalOrder())
                    .map(left -> left.isNegative() ? Duration.ZERO : left);
        }

        @Override
        public int endOrphans(Instant now) {
            int orphans = 0;
            for (var run : runs) {
                if (run.ending == null
                        && run.leasedUntil.isBefore(clock())
                        && !rows.get(run.claim.occurrence().id()).isHeldBy(run.claim)) {
                    effects.add(() -> run.ending = orphaned(run, now));
                    orphans++;
                }
            }
            return orphans;
        }

        private Ending orphaned(Run run, Instant now) {
            var silent = Ending.abandoned(now);
            return rows.get(run.claim.occurrence().id()).wasDoneBy(run.claim)
                    ? silent.with(Outcome.DONE_WITH_FINDINGS)
                    : silent;
        }

        private Optional<Run> run(Claim claim) {
            for (var run : runs) {
                if (run.claim.fence() == claim.fence()
                        && run.claim.occurrence().id() == claim.occurrence().id()) {
                    return Optional.of(run);
                }
            }
            return Optional.empty();
        }
    }
}

package org.bluebook.scheduler.occurrences;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The product's ledger over a store in memory, and one node that is cranked; each call is a transaction. */
public final class OccurrencesInMemory extends Occurrences {
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(30), Duration.ofMinutes(15), 1_000, Duration.ofSeconds(5), Duration.ofSeconds(40));

    private final MemoryStore store;
    private final Node node;

    public OccurrencesInMemory(Clock clock, List<Work> works) {
        this(new MemoryStore(), clock, works);
    }

    private OccurrencesInMemory(MemoryStore store, Clock clock, List<Work> works) {
        this(store, new Ledger(store, LIMITS, clock), clock, works);
    }

    private OccurrencesInMemory(MemoryStore store, Ledger ledger, Clock clock, List<Work> works) {
        super(ledger);
        this.store = store;
        var byKind = works.stream().collect(toMap(Work::kind, Function.identity()));
        this.node = new Node("node", ledger, clock, byKind, (occurrence, thrown) -> {});
    }

    @Override
    public int plan(Collection<Planned> planned) {
        return store.transaction(() -> super.plan(planned));
    }

    @Override
    public boolean cancel(String rule, LocalDateTime nominal, String why) {
        return store.transaction(() -> super.cancel(rule, nominal, why));
    }

    @Override
    public Occurrence runNow(long id) {
        return store.transaction(() -> super.runNow(id));
    }

    @Override
    public Optional<Occurrence> find(String rule, LocalDateTime nominal) {
        return store.alone(rows -> rows.find(rule, nominal)).map(Row::occurrence);
    }

    @Override
    public List<Occurrence> open(String subject) {
        return of(subject)
                .filter(Row::isOpen)
                .map(Row::occurrence)
                .sorted(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::id))
                .toList();
    }

    @Override
    public List<Standing> allOf(String subject) {
        return of(subject)
                .map(row -> new Standing(row.occurrence(), row.state(), Optional.empty()))
                .toList();
    }

    private Stream<Row> of(String subject) {
        return store.rows().stream().filter(row -> row.occurrence().subject().equals(subject));
    }

    /** Lets time pass for what waits after a failure. */
    public void pass(Duration time) {
        store.pass(time);
    }

    /** Does what is due until nothing is; says how much that was. */
    public int crank() {
        int turns = 0;
        while (node.turn()) {
            turns++;
        }
        return turns;
    }

    /** Whatever was ever planned. */
    public List<Standing> all() {
        return store.rows().stream()
                .map(row -> new Standing(row.occurrence(), row.state(), Optional.empty()))
                .toList();
    }
}

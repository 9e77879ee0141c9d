package org.bluebook.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/** What a pack costs with the sample's observations in the store, and with millions: our time and the server's. */
@ApplicationScoped
class FreezeBench {
    /**
     * Twenty years of months at a time before the sample's, back through the centuries, of every monthly series in every place, with three
     * revisions each.
     */
    private static final String MORE = """
            insert into observation (indicator, place, period, revision, period_kind, period_first, amount, unit, qualifier,
                status, source, definition, recorded_at, recorded_by, reason)
            select s.indicator, s.place, left(date_sub('2003-04-01', interval m.seq month), 7), r.seq, 'MONTH',
                date_sub('2003-04-01', interval m.seq month), 10 + r.seq, s.unit, 'EXACTLY',
                'FINAL', 'SYNTHETIC', 1, '2003-05-01', 'bench', if(r.seq = 1, null, 'bench')
            from (select distinct indicator, place, unit from observation where period_kind = 'MONTH') s
                join seq_%d_to_%d m join seq_1_to_3 r
            """;

    private static final List<String> INDEXES =
            List.of("observation_by_month", "observation_by_kind", "observation_recorded", "observation_by_indicator");

    @Inject
    Pack pack;

    @Inject
    EntityManager store;

    void print(Sizes sizes) {
        var papers = pack.papers(sizes.documents());
        for (int i = 0; i < sizes.warmUp(); i++) {
            pack.make(papers);
            pack.undo(papers);
        }
        var few = measured(papers, sizes.rounds());
        grow(sizes.observations());
        var many = measured(papers, sizes.rounds());
        System.out.println(few);
        System.out.println(many);
        System.out.printf(
                Locale.ROOT,
                "ratio of the medians: wall %.2f, our CPU and the server's %.2f%n",
                many.wall().median() / few.wall().median(),
                many.cpu().median() / few.cpu().median());
    }

    private record Measured(long observations, Paired.Figures wall, Paired.Figures cpu) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "a pack of %,11d observations  wall ms %s  CPU ms %s", observations, wall, cpu);
        }
    }

    private Measured measured(List<String> papers, int rounds) {
        var wall = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int i = 0; i < 1 + rounds; i++) {
            long before = System.nanoTime();
            long server = server().toMillis();
            double spent = Paired.cpuMilliseconds(() -> pack.make(papers));
            cpu.add(spent + server().toMillis() - server);
            wall.add((System.nanoTime() - before) / 1e6);
            pack.undo(papers);
        }
        return new Measured(
                observations(),
                Paired.Figures.of(wall.subList(1, wall.size())),
                Paired.Figures.of(cpu.subList(1, cpu.size())));
    }

    /** What the database has spent, if it is ours. */
    private static Duration server() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("mariadbd"))
                        .isPresent())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** In this schema, which is thrown away: the indexes are made anew when the rows are in, as they were. */
    private void grow(long wanted) {
        // MariaDB 11.4.5 refuses INSERT ... SELECT into a table with triggers ("cannot be null").
        execute("drop trigger observation_is_never_changed");
        execute("drop trigger observation_is_never_deleted");
        var definition = definition();
        execute("alter table observation drop index " + String.join(", drop index ", INDEXES));
        long rows = observations();
        for (int months = 0; rows < wanted; months += 240) {
            rows += execute(MORE.formatted(months + 1, months + 240));
        }
        var made = new ArrayList<String>();
        for (var line : definition.split("\n")) {
            if (INDEXES.stream().anyMatch(index -> line.contains("`" + index + "`"))) {
                made.add("add " + line.strip().replaceFirst(",$", ""));
            }
        }
        execute("alter table observation " + String.join(", ", made));
        execute("analyze table observation");
    }

    private String definition() {
        return (String) ((Object[]) QuarkusTransaction.requiringNew()
                        .call(() -> store.createNativeQuery("show create table observation", Object[].class)
                                .getSingleResult()))
                [1];
    }

    /** By itself, for as long as it takes. */
    private long execute(String statement) {
        return QuarkusTransaction.requiringNew()
                .timeout(3600)
                .call(() -> store.unwrap(Session.class).doReturningWork(connection -> {
                    connection.setNetworkTimeout(Runnable::run, 3_600_000);
                    try (var sql = connection.createStatement()) {
                        sql.execute("set session foreign_key_checks = 0");
                        long rows = sql.execute(statement) ? 0 : Math.max(0, sql.getLargeUpdateCount());
                        sql.execute("set session foreign_key_checks = 1");
                        return rows;
                    } catch (SQLException e) {
                        throw new IllegalStateException(statement, e);
                    }
                }));
    }

    private long observations() {
        return QuarkusTransaction.requiringNew().call(() ->
                (Long) store.createQuery("select count(o) from Observation o").getSingleResult());
    }
}

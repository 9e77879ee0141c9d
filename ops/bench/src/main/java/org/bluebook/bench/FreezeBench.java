package org.bluebook.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.Freeze;
import org.hibernate.Session;

/** What a freeze costs with the sample's observations in the store, and with a million. */
@ApplicationScoped
class FreezeBench {
    private static final Actor BENCH = new Actor("bench");
    private static final String PAPER = "MB-2006-03";
    private static final int RUNS = 15;

    /** A hundred years of months before the sample's, for every monthly series, each revised twice. */
    private static final String MORE = """
            insert into observation (indicator, place, period, revision, period_kind, period_first, amount, unit, qualifier,
                status, source, definition, recorded_at, recorded_by, reason)
            select i.code, p.code, left(date_add('1903-04-01', interval m.seq month), 7), r.seq, 'MONTH',
                date_add('1903-04-01', interval m.seq month), 10 + r.seq, i.unit, 'EXACTLY',
                'FINAL', 'SYNTHETIC', 1, '2003-05-01', 'bench', if(r.seq = 1, null, 'bench')
            from indicator i join place p join seq_0_to_1019 m join seq_1_to_3 r
            where i.code in (:monthly) and p.kind in ('BOROUGH', 'LONDON')
            """;

    @Inject
    Freeze freeze;

    @Inject
    EntityManager store;

    void print(Instant at) {
        var few = measured(at);
        // MariaDB 11.4.5 refuses INSERT ... SELECT into a table with triggers ("cannot be null"); this schema is thrown
        // away.
        store("drop trigger observation_is_never_changed");
        store("drop trigger observation_is_never_deleted");
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> store.createNativeQuery(MORE)
                        .setParameter("monthly", monthlySeries())
                        .executeUpdate());
        store("analyze table observation");
        var many = measured(at);
        System.out.printf(
                Locale.ROOT,
                "freeze, %,9d observations  wall ms %s  statements %d%n",
                few.observations,
                few.figures(),
                few.statements);
        System.out.printf(
                Locale.ROOT,
                "freeze, %,9d observations  wall ms %s  statements %d%n",
                many.observations,
                many.figures(),
                many.statements);
        System.out.printf(
                Locale.ROOT,
                "ratio of the medians            %.2f%n",
                many.figures().median() / few.figures().median());
    }

    private void store(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.unwrap(Session.class).doWork(connection -> {
                    try (var sql = connection.createStatement()) {
                        sql.execute(statement);
                    }
                }));
    }

    private record Measured(long observations, long statements, List<Double> times) {
        Paired.Figures figures() {
            return Paired.Figures.of(times);
        }
    }

    private Measured measured(Instant at) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < 5 + RUNS; i++) {
            long before = System.nanoTime();
            freeze.freeze(PAPER, BENCH, at);
            times.add((System.nanoTime() - before) / 1e6);
        }
        return new Measured(observations(), statements(at), times.subList(5, times.size()));
    }

    private long observations() {
        return QuarkusTransaction.requiringNew().call(() ->
                (Long) store.createQuery("select count(o) from Observation o").getSingleResult());
    }

    private long statements(Instant at) {
        var statistics = store.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        freeze.freeze(PAPER, BENCH, at);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private List<String> monthlySeries() {
        return store.createQuery(
                        "select distinct o.indicator from Observation o where o.periodKind = MONTH", String.class)
                .getResultList();
    }
}

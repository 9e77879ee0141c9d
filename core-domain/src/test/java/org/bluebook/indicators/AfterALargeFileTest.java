package org.bluebook.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.bluebook.local.MariaDbForTests;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What was empty when the store last counted it is read by its key all the same, as soon as a large file is in. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class AfterALargeFileTest {
    @Inject
    EntityManager store;

    /** A table made like it, for rows of this one are never deleted; what the store is told of tables ends a transaction. */
    @Test
    @TestTransaction
    void findsTheLatestRevisionByItsKey() {
        statement("create or replace table observation_like like observation");
        rows("analyze table observation_like");
        statement("""
                insert into observation_like (indicator, place, period, revision, period_kind, period_first, amount, unit,
                    qualifier, status, source, definition, recorded_at, recorded_by)
                select 'T-LARGE', 'E09000012', seq, 1, 'MONTH', '2006-03-01', seq, 'TESTS', 'EXACTLY', 'FINAL', 'A file', 1,
                    '2006-04-03', 'analyst.one' from seq_1_to_2000
                """);

        var plan = rows("""
                explain select o.id from observation_like o where o.period_kind = 'MONTH'
                    and o.period_first between '2006-01-01' and '2006-03-01' and o.place in ('E09000012')
                    and o.revision = (select max(x.revision) from observation_like x
                        where x.indicator = o.indicator and x.place = o.place and x.period = o.period
                        and x.recorded_at <= '2006-04-13')
                """);

        assertThat(plan)
                .filteredOn(row -> "x".equals(row[2]))
                .extracting(row -> row[5])
                .containsExactly("observation_revision");
        statement("drop table observation_like");
    }

    private List<Object[]> rows(String sql) {
        return store.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .getResultList();
    }

    private void statement(String sql) {
        store.createNativeQuery(sql).executeUpdate();
    }
}

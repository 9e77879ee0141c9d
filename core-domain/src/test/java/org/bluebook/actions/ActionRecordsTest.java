package org.bluebook.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bluebook.calendar.Period;
import org.bluebook.demonstration.Demonstration;
import org.bluebook.local.MariaDbForTests;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = MariaDbForTests.class,
        initArgs = @ResourceArg(name = "schema", value = "demonstration"),
        restrictToAnnotatedClass = true)
class ActionRecordsTest {
    @Inject
    Demonstration demonstration;

    @Inject
    Actions actions;

    @Inject
    EntityManager store;

    @BeforeEach
    void theDemonstration() {
        demonstration.load(Instant.parse("2006-04-13T16:00:00Z"));
    }

    @Test
    void areReadInThreeStatementsHoweverManyThereAre() {
        var statistics = store.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);

        long statements = QuarkusTransaction.requiringNew().call(() -> {
            statistics.clear();
            actions.inOrder().forEach(action -> {
                assertThat(action.milestones())
                        .isNotEmpty()
                        .allSatisfy(m -> assertThat(m.moves()).isNotNull());
                assertThat(action.updates()).isNotEmpty();
            });
            return statistics.getPrepareStatementCount();
        });

        assertThat(statements).isEqualTo(3);
    }

    @Test
    void tellWhoIsLateAndWhoOwesAReport() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(actions.awaitingUpdateFor(Period.month(YearMonth.of(2006, 3))))
                    .isEmpty();
            assertThat(actions.awaitingUpdateFor(Period.month(YearMonth.of(2006, 4))))
                    .hasSize(3);
            assertThat(actions.overdueOn(LocalDate.of(2006, 4, 13))).isEmpty();
            assertThat(actions.overdueOn(LocalDate.of(2008, 1, 1))).hasSize(3);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "update action set wording = 'Something else',   never edited",
        "update action_update set rag = 'GREEN',         never changed",
        "delete from action_update,                      never deleted",
        "update action_event set why = 'x',              never changed",
        "delete from action_event,                       never deleted",
        "update decision set wording = 'x',              never changed",
        "delete from decision,                           never deleted"
    })
    void cannotBeChangedEvenByHand(String sql, String because) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> store.createNativeQuery(sql).executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining(because);
    }
}

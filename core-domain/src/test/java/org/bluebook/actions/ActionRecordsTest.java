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
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Outcome;
import org.bluebook.people.Actor;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = MariaDbForTests.class,
        initArgs = @ResourceArg(name = "schema", value = "actions"),
        restrictToAnnotatedClass = true)
class ActionRecordsTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant AT = Instant.parse("2006-01-25T17:00:00Z");
    private static final Report ON_TRACK =
            new Report(Rag.GREEN, Rag.GREEN, "Lists are in.", "All dates hold.", null, "return");

    @Inject
    Actions actions;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Decisions decisions;

    @Inject
    EntityManager store;

    @BeforeEach
    void threeActionsReportedUntilMarch() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (actions.count() == 0) {
                var meeting = aMeetingThatDecided();
                Stream.of("ACT-1", "ACT-2", "ACT-3").forEach(reference -> record(reference, meeting));
            }
        });
    }

    private Meeting aMeetingThatDecided() {
        var body = new Body("PPRC", "A committee", "An authority");
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.of(2006, 4, 24));
        meeting.hold();
        meetings.persist(meeting);
        decisions.persist(new Decision(
                meeting.reference() + "/1", meeting, Outcome.DEFERRED, "Actions", "Another time.", "minutes"));
        return meeting;
    }

    private void record(String reference, Meeting meeting) {
        var account = new Actor("owner." + reference);
        var owner = new Owner("TP", "Head of a unit", account);
        var action = Action.propose(reference, "Do what is agreed.", "What is agreed", owner, meeting, SECRETARY, AT);
        var first = reference + "/1";
        action.addMilestone(first, "First step", LocalDate.of(2006, 4, 28), "report 9", null);
        action.addMilestone(reference + "/2", "Second step", LocalDate.of(2006, 6, 30), "report 9", null);
        var later = LocalDate.of(2006, 5, 31);
        action.moveMilestone(first, later, "Four lists are late.", account, LocalDate.of(2006, 3, 6));
        Stream.of(1, 2, 3)
                .map(month -> Period.month(YearMonth.of(2006, month)))
                .forEach(month -> action.report(month, ON_TRACK, account, AT));
        actions.persist(action);
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
                        .anySatisfy(m -> assertThat(m.moves()).isNotEmpty());
                assertThat(action.updates()).hasSize(3);
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

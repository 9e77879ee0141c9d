package org.bluebook.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = MariaDbForTests.class,
        initArgs = @ResourceArg(name = "schema", value = "timetables"),
        restrictToAnnotatedClass = true)
class TimetableRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2006, 4, 26);
    private static final Instant AT = Instant.parse("2006-04-10T09:00:00Z");

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    StandingOrders orders;

    @Inject
    ProclaimedDays proclaimed;

    @Inject
    EntityManager store;

    @Test
    void comeBackAsTheyWereResolved() {
        var body = entered("MB");
        var rules = Stream.of(Step.values())
                .map(step -> new DeadlineRule(step, 7, LocalTime.of(9, 30)))
                .toList();

        stored(() -> {
            orders.persist(new StandingOrder(body, true, new Cadence(Ordinal.LAST, DayOfWeek.WEDNESDAY), rules));
            return null;
        });
        int versionBefore = stored(() -> {
            var order = orders.of(body);
            assertThat(order.rules()).isEqualTo(rules);
            assertThat(order.countsClearDays()).isTrue();
            assertThat(order.cadence()).contains(new Cadence(Ordinal.LAST, DayOfWeek.WEDNESDAY));
            order.resolve(true, null, StandingOrder.usual(body).rules());
            return order.version();
        });

        stored(() -> {
            var order = orders.of(body);
            assertThat(order.rules()).isEqualTo(StandingOrder.usual(body).rules());
            assertThat(order.cadence()).isEmpty();
            assertThat(order.version()).isEqualTo(versionBefore + 1);
            return null;
        });
    }

    @Test
    void keepTheMovesOfAMeeting() {
        var body = entered("MOVED");
        stored(() -> {
            meetings.persist(Meeting.planStanding(body, DAY, DAY.minusDays(1)));
            meetings.findById("MOVED-2006-04-25").move(DAY.plusDays(7), "A strike.", new Actor("secretary"), AT);
            return null;
        });

        stored(() -> {
            var meeting = meetings.diary("MOVED", DAY).get(0);
            assertThat(meeting.originalDay()).isEqualTo(DAY.minusDays(1));
            assertThat(meeting.standingDay()).contains(DAY);
            assertThat(meeting.moves()).extracting(MeetingMove::reason).containsExactly("A strike.");
            assertThat(meeting.moves()).extracting(MeetingMove::movedAt).containsExactly(AT);
            assertThat(meetings.comingTo(body, DAY.plusDays(7))).containsExactly(meeting);
            assertThat(meetings.comingTo(body, DAY.plusDays(8))).isEmpty();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE meeting_move SET reason = 'Another.'", "DELETE FROM meeting_move"})
    void doNotLetAMoveBeChanged(String sql) {
        var body = entered("B" + sql.length());
        stored(() -> {
            var meeting = Meeting.plan(body, DAY);
            meetings.persist(meeting);
            meeting.move(DAY.plusDays(1), "A strike.", new Actor("secretary"), AT);
            return null;
        });

        assertThatThrownBy(() -> stored(() -> store.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("The move of a meeting is never");
    }

    @Test
    void knowWhatWasProclaimedBeforeTheLibraryWas() {
        var days = stored(() -> proclaimed.workingDays());

        assertThat(days.isWorkingDay(LocalDate.of(1999, 12, 31))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2002, 5, 27))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2002, 6, 4))).isFalse();
    }

    private Body entered(String reference) {
        return stored(() -> {
            var body = new Body(reference, "A board", "A service");
            bodies.persist(body);
            return body;
        });
    }

    private static <T> T stored(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}

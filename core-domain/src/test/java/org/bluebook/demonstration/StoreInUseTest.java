package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Owner;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class StoreInUseTest {
    private static final Instant NOW = Instant.parse("2006-04-12T08:00:00Z");
    private static final Actor SECRETARY = new Actor("secretary");

    @Inject
    Demonstration demonstration;

    @Inject
    Actions actions;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Test
    @TestTransaction
    void keepsTheDemonstrationAwayFromSomebodysOwnActions() {
        var body = new Body("T-BODY", "A body", "An authority");
        var meeting = Meeting.plan(body, LocalDate.of(2006, 5, 1));
        var owner = new Owner("TP", "Somebody", new Actor("owner"));
        bodies.persist(body);
        meetings.persist(meeting);
        actions.persist(Action.propose("T-1", "Do something.", "Something", owner, meeting, SECRETARY, NOW));

        assertThatThrownBy(() -> demonstration.load(NOW))
                .isInstanceOf(StoreInUse.class)
                .hasMessageContaining("already holds actions");
    }
}

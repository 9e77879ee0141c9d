package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.bluebook.api.actions.OwnedActions;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class MyStepPagesTest {
    @BeforeEach
    void anActionWithSteps() {
        OwnedActions.put("S-");
        for (int step = 1; step <= 2; step++) {
            as("secretary", """
                {"title": "Step %d", "date": "2006-06-30", "source": "test"}\
                """.formatted(step)).put("/api/v1/actions/S-1/milestones/" + step);
        }
    }

    @Test
    void moveADateForAReason() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = owner.formOn("/my-actions/S-1/steps/1/date");
        form.putAll(Map.of("date-day", "31", "date-month", "7", "date-year", "2006", "reason", ""));
        var again = owner.send("/my-actions/S-1/steps/1/date", form);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString()).contains("Why it moves is missing", "value=\"31\"");

        form.put("reason", "The partners met late.");
        var moved = owner.send("/my-actions/S-1/steps/1/date", form);

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(owner.follow(moved.getHeader("Location")).asString())
                .contains("The new date stands", "31 July 2006", "The partners met late.");
        assertThat(owner.send("/my-actions/S-1/steps/2/reached", form).statusCode())
                .isEqualTo(400);
    }

    @Test
    void sayThatAStepWasReached() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = owner.formOn("/my-actions/S-1/steps/2/reached");
        form.putAll(Map.of("on-day", "20", "on-month", "6", "on-year", "2006"));

        var reached = owner.send("/my-actions/S-1/steps/2/reached", form);

        assertThat(reached.statusCode()).isEqualTo(303);
        assertThat(owner.follow(reached.getHeader("Location")).asString()).contains("Reached 20 June 2006");
    }

    @Test
    void takeEvidenceAndProposeCompletionOnceWorkHasBegun() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = owner.formOn("/my-actions/S-1/evidence");
        form.putAll(Map.of(
                "title",
                "Minute 7",
                "day-day",
                "1",
                "day-month",
                "6",
                "day-year",
                "2006",
                "describes",
                "It was agreed."));

        var shown = owner.send("/my-actions/S-1/evidence", form);

        assertThat(shown.statusCode()).isEqualTo(303);
        as("owner.act-1").get("/api/v1/actions/S-1/evidence").then().body("items.title", hasItem("Minute 7"));
        var completion = owner.get("/my-actions/S-1/completion").asString();
        assertThat(completion).contains("Minute 7", "once the action is in progress");
        agree();
        var proposed = owner.send("/my-actions/S-1/completion", owner.formOn("/my-actions/S-1/completion"));
        assertThat(proposed.statusCode()).isEqualTo(303);
        assertThat(owner.follow(proposed.getHeader("Location")).asString()).contains("Members decide");
        as("owner.act-1").get("/api/v1/actions/S-1").then().body("status", equalTo("COMPLETION_PROPOSED"));
    }

    @Test
    void showBothWhereAStepWasMovedMeanwhile() {
        var owner = Visitor.signedIn("owner.act-1");
        var page = "/my-actions/S-2/steps/1/date";
        as("secretary", "{\"title\": \"A step\", \"date\": \"2006-06-30\", \"source\": \"test\"}")
                .put("/api/v1/actions/S-2/milestones/1");
        var other = Visitor.signedIn("owner.act-2");
        var form = other.formOn(page);
        form.putAll(Map.of("date-day", "31", "date-month", "7", "date-year", "2006", "reason", "They met late."));
        var reach = other.formOn("/my-actions/S-2/steps/1/reached");
        assertThat(other.send(page, form).statusCode()).isEqualTo(303);

        form.putAll(Map.of("once", "S2-again", "date-month", "8", "reason", "They meet in August."));
        var both = other.send(page, form);

        assertThat(both.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(both.asString(), "The date that is proposed"))
                .containsExactly("31 July 2006", "31 8 2006");
        assertThat(Visitor.both(both.asString(), "Why it moves"))
                .containsExactly("They met late.", "They meet in August.");
        assertThat(both.asString()).contains("since you opened it, by owner.act-2 on");
        reach.putAll(Map.of("on-day", "20", "on-month", "6", "on-year", "2006"));
        var reached = other.send("/my-actions/S-2/steps/1/reached", reach);
        assertThat(reached.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(reached.asString(), "The day it was reached")).containsExactly("", "20 6 2006");
        var completed = other.send("/my-actions/S-2/completion", reach);
        assertThat(completed.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(completed.asString(), "The action")).contains("Propose completion");
        var over = Visitor.fieldsOf(both.asString());
        over.put("once", "S2-over");
        assertThat(other.send(page, over).statusCode()).isEqualTo(303);
        assertThat(owner.get(page).statusCode()).isEqualTo(404);
    }

    /** Members agree the action, and work on it begins. */
    private static void agree() {
        String decision = as("secretary", """
            {"outcome": "AGREED", "about": "S-1", "wording": "That it be done.", "source": "test"}\
            """)
                .put("/api/v1/meetings/TEST-2006-04-24/decisions/31")
                .then()
                .extract()
                .path("reference");
        change("decision", "{\"decision\": \"%s\", \"status\": \"AGREED\"}".formatted(decision));
        change("status", "{\"status\": \"IN_PROGRESS\"}");
    }

    private static void change(String what, String json) {
        var tag = as("secretary").get("/api/v1/actions/S-1").getHeader("ETag");
        as("secretary", json)
                .header("If-Match", tag)
                .put("/api/v1/actions/S-1/" + what)
                .then()
                .statusCode(200);
    }

    @Test
    void areForTheOwnerAlone() {
        var other = Visitor.signedIn("owner.act-2");

        assertThat(other.get("/my-actions/S-1").statusCode()).isEqualTo(404);
        assertThat(other.get("/my-actions/S-1/steps/1/date").statusCode()).isEqualTo(404);
        assertThat(other.get("/my-actions/S-2/steps/9/date").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn("secretary").get("/my-actions/S-1").statusCode())
                .isEqualTo(403);
    }
}

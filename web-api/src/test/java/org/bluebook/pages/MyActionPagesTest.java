package org.bluebook.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluebook.api.actions.OwnedActions;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class MyActionPagesTest {
    private static final String FORM = "/my-actions/T-1/%s";

    @BeforeEach
    void anActionOfEachOwner() {
        OwnedActions.put("T-");
    }

    @Test
    void takeAReportAndSayThatItStands() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-01");

        var sent = owner.send(FORM.formatted("2004-01"), form);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(owner.follow(sent.getHeader("Location")).asString()).contains("Report sent", "At risk");
        as("owner.act-1").get("/api/v1/actions/T-1/updates/2004-01").then().body("narrative", equalTo("Lists are in."));
    }

    @Test
    void showWhatIsToBePutRightAndKeepTheRest() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-02");
        form.put("reason", "  ");

        var again = owner.send(FORM.formatted("2004-02"), form);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString())
                .contains("There is a problem", "href=\"#reason\"", "Why it stands so is missing", "Lists are in.");
        assertThat(Visitor.fieldsOf(again.asString())).containsEntry("rag", "AMBER");
    }

    @Test
    void loseNothingWhenTheSessionHasEnded() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-03");
        owner.forgetSession();

        var kept = owner.send(FORM.formatted("2004-03"), form);

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.asString()).contains("Your session has ended", "Lists are in.");
        owner.follow("/sign-in");
        var sent = owner.send(FORM.formatted("2004-03"), Visitor.fieldsOf(kept.asString()));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void takeNoFormThatAnotherSiteMade() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-04");

        form.putAll(Map.of("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA", "version", "1", "noChangeBecause", "It rained."));
        var refused = owner.send(FORM.formatted("2004-04"), form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("The form was not sent", "Lists are in.")
                .containsSubsequence(">Reason<", ">Narrative<", ">No change because<")
                .doesNotContain("<form", "noChangeBecause", "AAAAAAAA", "Version", form.get("once"));
        form.remove("csrf-token");
        assertThat(owner.send(FORM.formatted("2004-04"), form).statusCode()).isEqualTo(400);
        as("owner.act-1").get("/api/v1/actions/T-1/updates/2004-04").then().statusCode(404);
    }

    @Test
    void takeAFormHoweverLongItWasOpen() {
        var session = new HashMap<>(Visitor.signedIn("owner.act-1").cookies());
        session.remove("__Host-form");

        var answer = given().cookies(session).get(FORM.formatted("2004-05"));

        assertThat(answer.getDetailedCookie("__Host-form").hasMaxAge()).isFalse();
    }

    @Test
    void areForTheOwnerAlone() {
        var other = Visitor.signedIn("owner.act-2");

        assertThat(other.get(FORM.formatted("2004-05")).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn("secretary").get("/my-actions").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor().get("/my-actions").getHeader("Location")).endsWith("/sign-in?to=%2Fmy-actions");
    }

    @Test
    void showTheAnswersBeforeTheyAreSent() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-06");

        var answers = owner.send(FORM.formatted("2004-06") + "/check", form);

        assertThat(answers.statusCode()).isEqualTo(200);
        assertThat(answers.asString())
                .contains(
                        "Check the answers",
                        "June 2004: ▼ At risk; forecast: ● On track",
                        "<p>Lists are in. One date moved.</p>");
        var carried = Visitor.fieldsOf(answers.asString());
        var changing = owner.send(FORM.formatted("2004-06") + "/change", carried);
        assertThat(Visitor.fieldsOf(changing.asString())).containsEntry("narrative", "Lists are in.");
        as("owner.act-1").get("/api/v1/actions/T-1/updates/2004-06").then().statusCode(404);
        assertThat(owner.send(FORM.formatted("2004-06"), carried).statusCode()).isEqualTo(303);
    }

    @Test
    void askWhetherAnythingChanged() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-07");
        form.remove("changed");
        assertThat(owner.send(FORM.formatted("2004-07") + "/check", form).asString())
                .contains("href=\"#changed\"", "Did anything change in the month? has to be answered");

        form.put("changed", "NOTHING");
        assertThat(owner.send(FORM.formatted("2004-07") + "/check", form).asString())
                .contains("Nothing changed, because is missing");

        form.put("noChangeBecause", "The review is not over.");
        assertThat(owner.send(FORM.formatted("2004-07"), form).statusCode()).isEqualTo(303);
        as("owner.act-1")
                .get("/api/v1/actions/T-1/updates/2004-07")
                .then()
                .body("noChangeBecause", equalTo("The review is not over."))
                .body("narrative", equalTo(""));
    }

    @Test
    void keepADraftUntilItIsSent() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-08");
        form.put("reason", "");

        var kept = owner.send(FORM.formatted("2004-08") + "/draft", form);

        assertThat(kept.statusCode()).isEqualTo(303);
        var page = owner.follow(kept.getHeader("Location")).asString();
        assertThat(page).contains("Draft saved");
        var draft = Visitor.fieldsOf(page);
        assertThat(draft).containsEntry("narrative", "Lists are in.").containsEntry("reason", "");
        as("owner.act-1").get("/api/v1/actions/T-1/updates/2004-08").then().statusCode(404);
        draft.put("reason", "One date moved.");
        assertThat(owner.send(FORM.formatted("2004-08"), draft).statusCode()).isEqualTo(303);
        assertThat(owner.get(FORM.formatted("2004-08")).asString()).doesNotContain("Draft saved");
    }

    @Test
    void throwADraftAway() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-09");
        owner.send(FORM.formatted("2004-09") + "/draft", form);

        assertThat(owner.send(FORM.formatted("2004-09") + "/no-draft", form).statusCode())
                .isEqualTo(303);

        assertThat(owner.formOn(FORM.formatted("2004-09"))).containsEntry("narrative", "");
    }

    @Test
    void keepDraftsForWhoeverAnswersForTheAction() {
        var other = Visitor.signedIn("owner.act-2");
        var form = other.formOn("/my-actions/T-2/2004-01");

        assertThat(other.send(FORM.formatted("2004-01") + "/draft", form).statusCode())
                .isEqualTo(404);
        other.forgetSession();
        assertThat(other.send("/my-actions/T-2/2004-01/draft", form).statusCode())
                .isEqualTo(401);
        assertThat(other.send("/my-actions/T-2/2004-01/check", form).statusCode())
                .isEqualTo(401);
    }

    @Test
    void showBothReportsWhereOneCameMeanwhile() {
        var owner = Visitor.signedIn("owner.act-1");
        var form = filled(owner, "2004-10");
        assertThat(owner.send(FORM.formatted("2004-10"), filled(owner, "2004-10"))
                        .statusCode())
                .isEqualTo(303);
        form.put("narrative", "Lists are late.");

        var both = owner.send(FORM.formatted("2004-10"), form);

        assertThat(both.statusCode()).isEqualTo(428);
        assertThat(Visitor.both(both.asString(), "What was done")).containsExactly("Lists are in.", "Lists are late.");
        assertThat(both.asString()).contains("since you opened it, by owner.act-1 on");
        var again = Visitor.fieldsOf(both.asString());
        assertThat(again).containsEntry("narrative", "Lists are late.");
        again.put("revisedBecause", "The lists came back.");
        assertThat(owner.send(FORM.formatted("2004-10"), again).statusCode()).isEqualTo(303);
        as("owner.act-1")
                .get("/api/v1/actions/T-1/updates/2004-10")
                .then()
                .body("revision", equalTo(2))
                .body("narrative", equalTo("Lists are late."));

        again.put("once", UUID.randomUUID().toString());
        again.put("narrative", "Lists are late again.");
        assertThat(owner.send(FORM.formatted("2004-10"), again).statusCode()).isEqualTo(412);
    }

    private static Map<String, String> filled(Visitor owner, String month) {
        var form = owner.formOn(FORM.formatted(month));
        form.putAll(Map.of(
                "rag",
                "AMBER",
                "forecast",
                "GREEN",
                "changed",
                "SOMETHING",
                "narrative",
                "Lists are in.",
                "reason",
                "One date moved."));
        return form;
    }
}

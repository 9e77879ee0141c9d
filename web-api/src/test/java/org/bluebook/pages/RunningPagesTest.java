package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.bluebook.api.runs.RunsToLookAt;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class RunningPagesTest {
    private static final LocalDateTime ONCE = LocalDateTime.of(2006, 5, 2, 9, 0);

    @Inject
    RunsToLookAt runs;

    @Test
    void pauseARuleAndLetItGoOnWithTheReason() {
        var rule = fresh("PAUSED-");
        runs.run(rule, ONCE);
        var page = "/running/rules/" + rule;
        var operator = Visitor.signedIn("operator");

        var form = operator.formOn(page);
        assertThat(operator.send(page + "/state", form).statusCode()).isEqualTo(400);
        form.put("reason", "The disk is full.");
        assertThat(operator.follow(operator.send(page + "/state", form).getHeader("Location"))
                        .asString())
                .contains("The rule is paused", "Paused by operator", "The disk is full.", "Let it go on");
        as("operator").get("/api/v1/rules/" + rule).then().body("paused", equalTo(true));
        var going = operator.formOn(page);
        going.put("reason", "There is room again.");
        assertThat(operator.follow(operator.send(page + "/state", going).getHeader("Location"))
                        .asString())
                .contains("The rule goes on");
    }

    @Test
    void askForWhatWaitsAndRefuseWhatIsDone() {
        var rule = fresh("ASKED-");
        runs.run(rule, ONCE);
        runs.plan(rule, ONCE.plusYears(30));
        var request = "/running/rules/%s/request".formatted(rule);
        var operator = Visitor.signedIn("operator");

        var form = operator.formOn(request + "?nominal=" + ONCE.plusYears(30));
        assertThat(form).containsEntry("nominal", "2036-05-02T09:00");
        assertThat(operator.get("/running/rules/" + rule).asString())
                .contains("<span class=\"govuk-caption-l\">Nothing</span>");
        form.put("reason", "It is wanted today.");
        assertThat(operator.send(request, form).statusCode()).isEqualTo(303);
        var again = operator.formOn(request);
        again.put("nominal", ONCE.toString());
        again.put("reason", "Once more.");
        var refused = operator.send(request, again);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("There is a problem", "Once more.");
    }

    @Test
    void showRunsWithWhatThereIsToRead() {
        var rule = fresh("READ-");
        runs.run(rule, ONCE);
        var secretary = Visitor.signedIn("secretary");

        var list = secretary.get("/running/runs?rule=" + rule).asString();
        assertThat(list).contains("Done, with something to read");
        var run = list.replaceFirst("(?s).*?(/running/runs/\\d+).*", "$1");
        assertThat(secretary.get(run).asString()).contains("1 of 1 finished", "Nothing was done.", rule);
        assertThat(secretary.get("/running/rules").asString()).contains("Rule");
    }

    @Test
    void areForWhoeverKeepsItRunning() {
        var rule = fresh("KEPT-");
        runs.run(rule, ONCE);

        assertThat(Visitor.signedIn("operator").get("/running").asString()).contains("amiss", "Latest runs");
        assertThat(Visitor.signedIn("owner.act-1").get("/running").statusCode()).isEqualTo(403);
        var secretary = Visitor.signedIn("secretary");
        assertThat(secretary.get("/running/rules/" + rule).asString()).doesNotContain("Pause it");
        assertThat(secretary.get("/running/rules/%s/request".formatted(rule)).statusCode())
                .isEqualTo(403);
    }
}

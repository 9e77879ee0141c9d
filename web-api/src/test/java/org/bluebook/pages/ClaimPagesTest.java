package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ClaimPagesTest {
    @BeforeEach
    void claims() {
        as("analyst.performance", "{\"involvement\": \"DRUGS_ONLY\", \"level\": 2, \"mappedOn\": \"2005-01-01\"}")
                .put("/api/v1/networks/CP-1");
        for (var reference : new String[] {"CP-1", "CP-2", "CP-3"}) {
            claim("claims.scd", reference);
        }
        claim("claims.verifier", "CP-OWN");
    }

    private static void claim(String by, String reference) {
        as(by, """
            {"network": "CP-1", "day": "2006-03-02", "unit": "SCD", "method": "CASH", "source": "test"}\
            """).put("/api/v1/disruptions/" + reference);
    }

    @Test
    void confirmAClaim() {
        var verifier = Visitor.signedIn("verifier");
        var form = verifier.formOn("/claims/CP-1");
        form.put("definition", "1");
        form.remove("judgement");
        assertThat(verifier.send("/claims/CP-1", form).asString())
                .contains("What you make of the claim has to be said");
        form.put("judgement", "CONFIRM");

        var judged = verifier.send("/claims/CP-1", form);

        assertThat(judged.statusCode()).isEqualTo(303);
        assertThat(verifier.follow(judged.getHeader("Location")).asString()).contains("The claim is judged");
        as("verifier").get("/api/v1/disruptions/CP-1").then().body("state", equalTo("CONFIRMED"));
        assertThat(verifier.get("/claims/CP-1").asString()).contains("Confirmed by verifier", "judged once");
    }

    @Test
    void rejectAClaimForAReason() {
        var verifier = Visitor.signedIn("verifier");
        var form = verifier.formOn("/claims/CP-2");
        form.put("definition", "1");
        form.put("judgement", "REJECT");
        form.put("reason", "");
        var again = verifier.send("/claims/CP-2", form);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString()).contains("Why it is rejected is missing");

        form.put("reason", "The cash was returned.");
        assertThat(verifier.send("/claims/CP-2", form).statusCode()).isEqualTo(303);

        as("verifier")
                .get("/api/v1/disruptions/CP-2")
                .then()
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("The cash was returned."));
    }

    @Test
    void showBothWhereAClaimWasJudgedMeanwhile() {
        claim("claims.scd", "CP-4");
        var verifier = Visitor.signedIn("verifier");
        var form = verifier.formOn("/claims/CP-4");
        form.putAll(Map.of("definition", "1", "judgement", "CONFIRM"));
        verifier.send("/claims/CP-4", form);

        form.putAll(Map.of("once", "CP-4-again", "judgement", "REJECT", "reason", "The cash was returned."));
        var both = verifier.send("/claims/CP-4", form);

        assertThat(both.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(both.asString(), "What you make of the claim")).containsExactly("Confirmed", "Reject");
        assertThat(Visitor.both(both.asString(), "Why it is rejected")).containsExactly("", "The cash was returned.");
        assertThat(both.asString()).contains("since you opened it, by verifier on", "It stays as it stands");
    }

    @Test
    void leaveOnesOwnClaimToOthers() {
        var claimant = Visitor.signedIn("claims.verifier");

        assertThat(claimant.get("/claims").asString()).contains("Yours: somebody else judges it");
        assertThat(claimant.get("/claims/CP-OWN").asString())
                .contains("You made this claim")
                .doesNotContain("Judge the claim");
        var form = claimant.formOn("/claims/CP-3");
        form.put("definition", "1");
        form.put("judgement", "CONFIRM");
        assertThat(claimant.send("/claims/CP-OWN", form).statusCode()).isEqualTo(403);
    }

    @Test
    void areForVerifiers() {
        assertThat(Visitor.signedIn("analyst.performance").get("/claims").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn("verifier").get("/claims/NO-SUCH").statusCode())
                .isEqualTo(404);
    }
}

package org.bluebook.journeys;

import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;

import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three claims of May 2006: one fulfils the definition, one does not, and a third is judged by somebody quicker. */
@Journey
class VerifiersClaimsJourney {
    private static final String VERIFIER = "verifier";

    @ParameterizedTest
    @CsvSource({"PHONE, D-9111, D-9112, D-9113", "WITHOUT_SCRIPTS, D-9121, D-9122, D-9123"})
    void tellsOfThree(Screen screen, String good, String bad, String third, Browsing browsing) {
        itIs("2006-05-11");
        claim(good);
        claim(bad);
        claim(third);

        try (var verifier = browsing.visitor(VERIFIER, screen)) {
            readsTheDefinitionBesideTheClaim(verifier, good);
            confirmsIt(verifier, good);
            rejectsTheSecondForAReason(verifier, bad);
            isToldThatSomebodyWasQuicker(verifier, third);
        }
        reads(VERIFIER, "/disruptions/" + good).body("state", equalTo("CONFIRMED"));
        reads(VERIFIER, "/disruptions/" + bad)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("The cash was returned."));
        reads(VERIFIER, "/disruptions/" + third).body("judgedBy", equalTo("claims.verifier"));
    }

    private static void claim(String reference) {
        as("claims.scd", """
                {"network": "CN-013", "day": "2006-05-05", "unit": "SCD", "method": "CASH", "source": "Log of the unit"}
                """).put("/disruptions/" + reference).then().statusCode(201);
    }

    private static void readsTheDefinitionBesideTheClaim(Visitor verifier, String claim) {
        opens(verifier, claim);

        verifier.isOn(
                "Claim " + claim, "CN-013", "5 May 2006", "claims.scd", "What counts as a disruption", "Version 1");
    }

    private static void opens(Visitor verifier, String claim) {
        verifier.goesTo("Claims");
        verifier.follows("Judge the claim " + claim);
    }

    private static void confirmsIt(Visitor verifier, String claim) {
        verifier.presses("Judge the claim");
        verifier.isSentBackTo("Confirm: it fulfils the definition", "What you make of the claim has to be said");
        verifier.ticks("Confirm: it fulfils the definition");

        verifier.presses("Judge the claim");

        verifier.isOn("Claims that wait to be judged", "The claim is judged");
        verifier.doesNotSee(claim);
    }

    private static void rejectsTheSecondForAReason(Visitor verifier, String claim) {
        opens(verifier, claim);
        verifier.ticks("Reject: it does not");
        verifier.presses("Judge the claim");
        verifier.isSentBackTo("Why it is rejected", "Why it is rejected is missing");
        verifier.types("Why it is rejected", "The cash was returned.");

        verifier.presses("Judge the claim");

        verifier.isOn("Claims that wait to be judged", "The claim is judged");
        verifier.doesNotSee(claim);
    }

    private static void isToldThatSomebodyWasQuicker(Visitor verifier, String claim) {
        opens(verifier, claim);
        verifier.ticks("Confirm: it fulfils the definition");
        as("claims.verifier", "{\"definition\": 1}")
                .header(
                        "If-Match",
                        reads("claims.verifier", "/disruptions/" + claim)
                                .extract()
                                .header("ETag"))
                .put("/disruptions/" + claim + "/confirmation")
                .then()
                .statusCode(200);

        verifier.presses("Judge the claim");

        verifier.isOn("Claim " + claim, "Confirmed by claims.verifier", "A claim is judged once");
        verifier.doesNotSee("Judge the claim");
    }
}

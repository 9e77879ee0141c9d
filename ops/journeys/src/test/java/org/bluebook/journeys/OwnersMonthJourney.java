package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** April 2006 of the owner of ACT-1: two minutes, and nobody else's action. */
@Journey
class OwnersMonthJourney {
    private static final String OWNER = "owner.act-1";
    private static final String ACTION = "/actions/ACT-1";
    private static final String APRIL = ACTION + "/updates/2006-04";
    private static final String REVISED = """
            {"rag": "RED", "forecast": "AMBER", "narrative": "Lists are in from all but two boroughs, and one is unusable.",
             "reason": "One list has to be made again.", "revisedBecause": "Brent found that its list was of another year."}
            """;

    private JsonPath march;
    private String first;

    @Test
    void tellsOfApril() {
        itIs("2006-05-03");
        findsTheirOwnAction();
        seesThatAprilIsNotReported();
        readsWhatTheySaidOfMarch();
        reportsAprilFromIt();
        isToldThatNothingChanged();
        cannotReviseWithoutSayingWhatTheyRead();
        revisesWithTheVersionTheyRead();
        isStoppedWithAVersionThatIsOld();
        seesBothReportsOnRecord();

        itIs("2006-06-02");
        saysThatMayBroughtNoChange();

        cannotTouchTheActionOfAnother();
        cannotEditTheWording();
    }

    private void findsTheirOwnAction() {
        reads(OWNER, "/actions?owner=" + OWNER)
                .statusCode(200)
                .body("items.reference", equalTo(List.of("ACT-1")))
                .body("items[0].shortName", equalTo("Highest-offending drug users"));
        reads(OWNER, ACTION + "/milestones")
                .statusCode(200)
                .body("items.find { it.reference == 'ACT-1/1' }.originalDate", equalTo("2006-04-28"))
                .body("items.find { it.reference == 'ACT-1/1' }.currentDate", startsWith("2006-05"));
    }

    private void seesThatAprilIsNotReported() {
        reads(OWNER, APRIL).statusCode(404).body("type", equalTo("/problems/no-such"));
    }

    private void readsWhatTheySaidOfMarch() {
        march = reads(OWNER, ACTION + "/updates/2006-03")
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(march.getString("rag")).isEqualTo("AMBER");
        assertThat(march.getString("narrative")).contains("all but four boroughs");
    }

    private void reportsAprilFromIt() {
        var april = """
                {"rag": "%s", "forecast": "%s", "narrative": "%s", "reason": "%s"}
                """.formatted(
                        march.getString("rag"),
                        march.getString("forecast"),
                        march.getString("narrative").replace("four boroughs", "two boroughs"),
                        march.getString("reason"));

        first = as(OWNER, april)
                .put(APRIL)
                .then()
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("narrative", containsString("all but two boroughs"))
                .body("reportedBy", equalTo(OWNER))
                .body("reportedAt", startsWith("2006-05-03"))
                .extract()
                .header("ETag");
        as(OWNER, april).put(APRIL).then().statusCode(200).body("revision", equalTo(1));
    }

    private void isToldThatNothingChanged() {
        as(OWNER)
                .header("If-None-Match", first)
                .get(APRIL)
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    private void cannotReviseWithoutSayingWhatTheyRead() {
        as(OWNER, REVISED)
                .put(APRIL)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("detail", containsString("If-Match"));
    }

    private void revisesWithTheVersionTheyRead() {
        as(OWNER, REVISED)
                .header("If-Match", first)
                .put(APRIL)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("rag", equalTo("RED"));
    }

    private void isStoppedWithAVersionThatIsOld() {
        as(OWNER, REVISED.replace("RED", "GREEN"))
                .header("If-Match", first)
                .put(APRIL)
                .then()
                .statusCode(412)
                .body("detail", containsString("Read it again"));
        reads(OWNER, APRIL).body("rag", equalTo("RED"));
    }

    private void seesBothReportsOnRecord() {
        reads(OWNER, ACTION + "/updates")
                .body("items.findAll { it.month == '2006-04' }.rag", hasItems("AMBER", "RED"))
                .body("items.revisedBecause", hasItem("Brent found that its list was of another year."));
    }

    private void saysThatMayBroughtNoChange() {
        as(OWNER, """
                        {"rag": "RED", "forecast": "AMBER", "reason": "As in April.",
                         "noChangeBecause": "Brent's list is due in June."}
                        """)
                .put(ACTION + "/updates/2006-05")
                .then()
                .statusCode(201)
                .body("noChangeBecause", equalTo("Brent's list is due in June."));
    }

    private void cannotTouchTheActionOfAnother() {
        as(
                        OWNER,
                        "{\"rag\": \"GREEN\", \"forecast\": \"GREEN\", \"narrative\": \"All is well.\", \"reason\": \"It is.\"}")
                .put("/actions/ACT-2/updates/2006-05")
                .then()
                .statusCode(403)
                .body("detail", containsString("ACT-2"));
        reads("owner.act-2", "/actions/ACT-2/updates/2006-05").statusCode(404);
    }

    private void cannotEditTheWording() {
        as(OWNER, """
                        {"wording": "Do less.", "shortName": "Less", "meeting": "PPRC-2006-04-24",
                         "owner": {"unit": "TP", "role": "Head", "account": "owner.act-1"}}
                        """).put(ACTION).then().statusCode(403);
        reads(OWNER, ACTION).body("wording", startsWith("Go through everyone"));
    }
}

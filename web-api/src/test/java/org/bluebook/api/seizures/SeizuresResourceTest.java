package org.bluebook.api.seizures;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.Api.ward;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class SeizuresResourceTest {
    private static final String GRAMS = "{\"drug\": \"%s\", \"amount\": %s, \"measure\": \"%s\"}";

    @Test
    void keepsEachDrugInTheMeasureItWasReportedIn() {
        var address = seized("2006-01-10", "TP", GRAMS.formatted("COCAINE", 250, "GRAMS"), """
                {"drug": "ECSTASY", "amount": 40, "measure": "TABLETS", "qualifier": "OVER"},
                {"drug": "HEROIN", "measure": "GRAMS", "qualifier": "NOT_IN_SOURCE"}""");

        as("member.committee")
                .get(address)
                .then()
                .statusCode(200)
                .body("drugs.drug", contains("COCAINE", "HEROIN", "ECSTASY"))
                .body("drugs.inWords", contains("250 g", "not in source", "over 40 tablets"))
                .body("drugs.drugClass", everyItem(equalTo("A")));
    }

    @Test
    void countsASeizureOfTwoDrugsOnceInAllAndOnceInEach() {
        seized("1991-01-05", "TP", GRAMS.formatted("COCAINE", 500, "GRAMS"), GRAMS.formatted("HEROIN", 2, "KILOGRAMS"));
        seized("1991-01-06", "TP", GRAMS.formatted("COCAINE", 1, "KILOGRAMS"));

        totals("from=1991-01-01&to=1991-01-31")
                .body("items", hasSize(3))
                .body("items.find { it.drug == null }.seizures", equalTo(2))
                .body("items.find { it.drug == null }.amount", equalTo(null))
                .body("items.find { it.drug == 'COCAINE' }.seizures", equalTo(2))
                .body("items.find { it.drug == 'COCAINE' }.inWords", equalTo("1.5 kg"))
                .body("items.find { it.drug == 'HEROIN' }.seizures", equalTo(1))
                .body("items.find { it.drug == 'HEROIN' }.inWords", equalTo("2 kg"))
                .body("items.note", everyItem(notNullValue()));
    }

    @Test
    void neverAddsTabletsToWeightsOrOneDrugToAnother() {
        seized("1991-02-05", "TP", GRAMS.formatted("ECSTASY", 100, "TABLETS"));
        seized("1991-02-06", "TP", GRAMS.formatted("ECSTASY", 1, "KILOGRAMS"));
        seized("1991-02-07", "TP", GRAMS.formatted("CRACK", 1, "KILOGRAMS"));

        totals("from=1991-02-01&to=1991-02-28")
                .body("items.findAll { it.drug == 'ECSTASY' }.inWords", containsInAnyOrder("100 tablets", "1 kg"))
                .body("items.findAll { it.drug == 'CRACK' }.inWords", contains("1 kg"))
                .body("items.findAll { it.drug == null }.inWords", contains((Object) null));
    }

    @Test
    void saysWhatATotalHoldsThatIsNotExact() {
        seized("1991-03-05", "TP", GRAMS.formatted("HEROIN", 1, "KILOGRAMS"));
        seized("1991-03-06", "TP", """
                {"drug": "HEROIN", "amount": 2, "measure": "KILOGRAMS", "qualifier": "OVER"}""");

        totals("from=1991-03-01&to=1991-03-31")
                .body("items.find { it.drug == 'HEROIN' }.inWords", equalTo("at least 3 kg"))
                .body("items.find { it.drug == 'HEROIN' }.qualifier", equalTo("AT_LEAST"));
    }

    @Test
    void putsADrugIntoTheClassOfTheDay() {
        seized("2004-01-28", "CDU", GRAMS.formatted("CANNABIS", 1, "GRAMS"));
        seized("2004-01-29", "CDU", GRAMS.formatted("CANNABIS", 2, "GRAMS"));

        totals("from=2004-01-28&to=2004-01-29&by=class,unit")
                .body(
                        "items.find { it.unit == 'CDU' && it.drugClass == 'B' && it.drug == 'CANNABIS' }.inWords",
                        equalTo("0.001 kg"))
                .body(
                        "items.find { it.unit == 'CDU' && it.drugClass == 'C' && it.drug == 'CANNABIS' }.inWords",
                        equalTo("0.002 kg"));
    }

    @Test
    void splitsByUnitBoroughAndPeriod() {
        seized("1991-04-05", "TP", GRAMS.formatted("LSD", 7, "DOSES"));
        seized("1991-05-05", "SCD", GRAMS.formatted("LSD", 5, "DOSES"));
        var span = "from=1991-04-01&to=1991-06-30&by=";

        totals(span + "month")
                .body("items.findAll { it.drug == 'LSD' }.period", contains("1991-04", "1991-05"))
                .body("items.findAll { it.drug == 'LSD' }.inWords", contains("7 doses", "5 doses"));
        totals(span + "quarter").body("items.find { it.drug == 'LSD' }.period", equalTo("FY1991Q1"));
        totals(span + "year").body("items.find { it.drug == 'LSD' }.period", equalTo("FY1991"));
        totals(span + "unit").body("items.findAll { it.drug == 'LSD' }.unit", contains("SCD", "TP"));
        totals(span + "place,drug").body("items.findAll { it.drug == 'LSD' }.place", contains((Object) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "month,year", "unit,,place", "kind"})
    void refusesASplitThatMakesNoSense(String by) {
        as("auditor")
                .get("/api/v1/seizures/totals?by=" + by)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("by"));
    }

    @Test
    void namesEveryDrugThatCannotBeTaken() {
        as("analyst.performance", seizure("2006-01-10", "TP", GRAMS.formatted("COCAINE", 0, "GRAMS"), """
                                {"drug": "HEROIN", "measure": "GRAMS"},
                                {"drug": "CRACK", "amount": 1, "measure": "GRAMS", "qualifier": "NOT_IN_SOURCE"},
                                {"drug": "LSD", "measure": "DOSES", "qualifier": "RANK"}"""))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("drugs[0].amount", "drugs[1].amount", "drugs[2].qualifier", "drugs[3].qualifier"));
        as("analyst.performance", seizure("2006-01-10", "TP", GRAMS.formatted("COCAINE", 1, "TABLETS")))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/drug-not-in-unit"));
    }

    @Test
    void letsTheBoundWriteForTheirOwnAlone() {
        var gram = GRAMS.formatted("COCAINE", 1, "GRAMS");

        as("claims.tp", seizure("2006-01-10", "SCD", gram))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("claims.tp", seizure("2006-01-10", "TP", gram))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(201);
        as("analyst.camden", seizure("2006-01-10", "TP", gram))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(403);
        as("verifier", seizure("2006-01-10", "TP", gram))
                .put("/api/v1/seizures/" + fresh("S-"))
                .then()
                .statusCode(403);
    }

    @Test
    void belongsToTheBoroughAroundItsWard() {
        var gram = GRAMS.formatted("COCAINE", 1, "GRAMS");
        var address = "/api/v1/seizures/" + fresh("S-");
        var here = at(ward("E09000007"), seizure("2006-01-10", "TP", gram));

        as("analyst.newham", here)
                .put(address)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("analyst.camden", here).put(address).then().statusCode(201);

        as("analyst.newham", at(ward("E09000025"), seizure("2006-01-10", "TP", gram)))
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
    }

    @Test
    void correctsWithTheVersionAndAReason() {
        var address = seized("2006-01-11", "TP", GRAMS.formatted("COCAINE", 1, "GRAMS"));
        var right = seizure("2006-01-11", "TP", GRAMS.formatted("COCAINE", 2, "GRAMS"));

        as("analyst.performance", right).put(address).then().statusCode(428);
        as("analyst.performance", right.replace("\"source\"", "\"because\": \"Weighed again.\", \"source\""))
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .body("drugs[0].inWords", equalTo("2 g"));
    }

    @Test
    void areListedByDrugAndUnit() {
        var address = seized("2006-01-12", "HMRC", GRAMS.formatted("KETAMINE", 3, "GRAMS"));

        as("auditor")
                .get("/api/v1/seizures?limit=500&drug=KETAMINE&unit=HMRC&from=2006-01-12&to=2006-01-12")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(address.substring(address.lastIndexOf('/') + 1)))
                .body("items.drugs", everyItem(equalTo("Ketamine 3 g")));
    }

    private static ValidatableResponse totals(String query) {
        return as("member.board")
                .get("/api/v1/seizures/totals?limit=500&" + query)
                .then()
                .statusCode(200);
    }

    private static String seized(String day, String unit, String... drugs) {
        var address = "/api/v1/seizures/" + fresh("S-");
        as("analyst.performance", seizure(day, unit, drugs)).put(address).then().statusCode(201);
        return address;
    }

    private static String seizure(String day, String unit, String... drugs) {
        return """
                {"day": "%s", "unit": "%s", "drugs": [%s], "source": "Return"}
                """.formatted(day, unit, String.join(", ", drugs));
    }

    private static String at(String place, String seizure) {
        return seizure.replace("\"source\"", "\"because\": \"Moved.\", \"place\": \"%s\", \"source\"".formatted(place));
    }
}

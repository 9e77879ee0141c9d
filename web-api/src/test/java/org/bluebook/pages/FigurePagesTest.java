package org.bluebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class FigurePagesTest {
    private static final String CAMDEN = "E09000007";

    @BeforeEach
    void anIndicator() {
        as("analyst.performance", """
            {"title": "Doors opened", "theme": "PREMISES", "unit": "PREMISES", "kind": "COUNT",
             "direction": "NONE", "role": "DIAGNOSTIC", "owner": "TP"}\
            """).put("/api/v1/indicators/FP-DOORS");
    }

    @Test
    void recordAMonthForSeveralPlacesAndSayWhichWereRefused() {
        var analyst = Visitor.signedIn("analyst.performance");
        var form = analyst.formOn("/figures/FP-DOORS/2004-05");
        form.putAll(Map.of("source", "return of May", "amount-LONDON", "many", "amount-" + CAMDEN, "7"));

        var some = analyst.send("/figures/FP-DOORS/2004-05", form);

        assertThat(some.statusCode()).isEqualTo(400);
        assertThat(some.asString()).contains("London: the figure has to be a number such as 138 or 4.5");
        figure(CAMDEN, "2004-05").body("amount", equalTo(7)).body("source", equalTo("return of May"));
        var again = Visitor.fieldsOf(some.asString());
        assertThat(again).containsEntry("amount-LONDON", "many");
        again.put("amount-LONDON", "1,138");
        again.put("qualifier-LONDON", "OVER");
        var rest = analyst.send("/figures/FP-DOORS/2004-05", again);
        assertThat(rest.statusCode()).isEqualTo(303);
        assertThat(analyst.follow(rest.getHeader("Location")).asString())
                .contains("The figures are on record", "over 1,138 premises");
        figure(CAMDEN, "2004-05").body("revision", equalTo(1));
    }

    @Test
    void reviseAFigureForAReasonAlone() {
        var analyst = Visitor.signedIn("analyst.performance");
        var first = analyst.formOn("/figures/FP-DOORS/2004-06");
        first.putAll(Map.of("source", "return of June", "amount-" + CAMDEN, "3"));
        analyst.send("/figures/FP-DOORS/2004-06", first);
        var form = analyst.formOn("/figures/FP-DOORS/2004-06");
        assertThat(form).containsEntry("amount-" + CAMDEN, "3");
        form.putAll(Map.of("source", "return of June", "amount-" + CAMDEN, "4"));

        assertThat(analyst.send("/figures/FP-DOORS/2004-06", form).asString())
                .contains("Camden: the figure was not taken");
        form.put("once", UUID.randomUUID().toString());
        form.put("reason-" + CAMDEN, "A door was counted late.");
        assertThat(analyst.send("/figures/FP-DOORS/2004-06", form).statusCode()).isEqualTo(303);

        figure(CAMDEN, "2004-06").body("amount", equalTo(4)).body("reason", equalTo("A door was counted late."));
        form.put("once", UUID.randomUUID().toString());
        form.put("amount-" + CAMDEN, "5");
        assertThat(analyst.send("/figures/FP-DOORS/2004-06", form).asString())
                .contains("somebody has entered another figure");
    }

    private static ValidatableResponse figure(String place, String month) {
        return as("analyst.performance")
                .get("/api/v1/indicators/FP-DOORS/observations/%s/%s".formatted(place, month))
                .then()
                .statusCode(200);
    }

    @Test
    void showWhatIsThereAndWhatIsMissing() {
        var analyst = Visitor.signedIn("analyst.performance");
        var form = analyst.formOn("/figures/FP-DOORS/2004-07");
        form.putAll(Map.of("source", "return of July", "amount-" + CAMDEN, "3"));
        analyst.send("/figures/FP-DOORS/2004-07", form);

        var grid = analyst.get("/figures?indicator=FP-DOORS&year=2004").asString();

        assertThat(grid).contains("◐ provisional", "○ missing", "/figures/FP-DOORS/2004-08#amount-" + CAMDEN);
        var bound = Visitor.signedIn("analyst.camden")
                .get("/figures?indicator=FP-DOORS&year=2004")
                .asString();
        assertThat(bound).contains("Camden").doesNotContain("Westminster");
    }

    @Test
    void defineAnIndicatorAnewForAReason() {
        var analyst = Visitor.signedIn("analyst.performance");
        as("analyst.performance", """
            {"title": "Doors shut", "theme": "PREMISES", "unit": "PREMISES", "kind": "COUNT",
             "direction": "NONE", "role": "DIAGNOSTIC", "owner": "TP"}\
            """).put("/api/v1/indicators/FP-SHUT");
        var first = analyst.formOn("/figures/FP-SHUT/definition");
        first.putAll(Map.of(
                "wording", "Doors shut for good.", "inForce-day", "1", "inForce-month", "4", "inForce-year", "2004"));
        analyst.send("/figures/FP-SHUT/definition", first);
        var form = analyst.formOn("/figures/FP-SHUT/definition");
        form.putAll(Map.of(
                "wording",
                "Doors shut.",
                "inForce-day",
                "1",
                "inForce-month",
                "4",
                "inForce-year",
                "2005",
                "breaks",
                "true"));
        assertThat(analyst.send("/figures/FP-SHUT/definition", form).statusCode())
                .isEqualTo(409);

        form.put("reason", "Some opened again.");
        assertThat(analyst.send("/figures/FP-SHUT/definition", form).statusCode())
                .isEqualTo(303);
        form.put("once", UUID.randomUUID().toString());
        form.put("wording", "Doors that are shut.");
        var both = analyst.send("/figures/FP-SHUT/definition", form);
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(Visitor.both(both.asString(), "What is counted"))
                .containsExactly("Doors shut.", "Doors that are shut.");
        assertThat(Visitor.fieldsOf(both.asString()))
                .containsEntry("next", "3")
                .containsEntry("wording", "Doors that are shut.");

        assertThat(analyst.get("/figures/FP-SHUT/definition").asString())
                .contains("Version 2, from 1 April 2005, breaks the series", "Some opened again.");
    }

    @Test
    void checkAFileShowWhatIsWrongAndCommitItWhole() {
        var analyst = Visitor.signedIn("analyst.performance");
        var good = """
            Indicator,Place,Period,Amount,Qualifier,Status,Source
            FP-DOORS,Barnet,2004-09,12,,Provisional,Return
            """;
        var none = analyst.send("/figures/import", analyst.formOn("/figures/import"), "figures.csv", "");
        assertThat(none.asString()).contains("The file has to be chosen");

        var refused = analyst.send(
                "/figures/import",
                Visitor.fieldsOf(none.asString()),
                "figures.csv",
                good + "FP-DOORS,Nowhere,2004-09,3,,Final,Return\n");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(analyst.follow(refused.getHeader("Location")).asString())
                .contains("The file has problems", "There is no such place", "Nowhere")
                .doesNotContain("Commit the whole file");
        assertThat(analyst.get(refused.getHeader("Location") + "/file").asString())
                .contains("Problems", "B3: There is no such place");

        var checked = analyst.send("/figures/import", analyst.formOn("/figures/import"), "figures.csv", good);
        var page = analyst.follow(checked.getHeader("Location")).asString();
        assertThat(page).contains("The file can be committed", "FP-DOORS E09000003 2004-09", "12 premises");
        var address = URI.create(checked.getHeader("Location")).getPath();
        assertThat(analyst.send(address, Visitor.fieldsOf(page)).statusCode()).isEqualTo(303);
        assertThat(analyst.get(address).asString()).contains("The file is committed");
        figure("E09000003", "2004-09").body("amount", equalTo(12));
        undo(analyst, address);
        var forged = analyst.formOn("/figures/import");
        forged.put("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(analyst.send("/figures/import", forged, "figures.csv", good).statusCode())
                .isEqualTo(400);
    }

    private static void undo(Visitor analyst, String address) {
        assertThat(analyst.get("/figures/import").asString()).contains("href=\"" + address + "#undo\"");

        var form = analyst.formOn(address);
        var refused = analyst.send(address + "/undo", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        form.put("once", UUID.randomUUID().toString());
        assertThat(refused.asString()).contains("Why it is undone");
        var unread = new LinkedHashMap<>(form);
        unread.putAll(Map.of("version", "0", "reason", "It was the wrong file."));
        var both = analyst.send(address + "/undo", unread);
        assertThat(both.statusCode()).isEqualTo(412);
        assertThat(Visitor.both(both.asString(), "Why it is undone")).containsExactly("", "It was the wrong file.");
        form.put("reason", "It was the file of <b>January</b>.");
        assertThat(analyst.send(address + "/undo", form).statusCode()).isEqualTo(303);

        assertThat(analyst.get(address).asString())
                .contains(
                        "The file is undone",
                        "It was the file of &lt;b&gt;January",
                        "1 figure that was new is withdrawn")
                .doesNotContain("Undo this import");
        as("analyst.performance")
                .get("/api/v1/indicators/FP-DOORS/observations/E09000003/2004-09")
                .then()
                .statusCode(404);
        assertThat(analyst.get("/figures/FP-DOORS/2004-09").asString()).doesNotContain("value=\"12\"");
    }

    @Test
    void areForAnalysts() {
        var secretary = Visitor.signedIn("secretary");

        assertThat(secretary.get("/figures").statusCode()).isEqualTo(403);
        assertThat(secretary.get("/figures/import").statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn("analyst.performance")
                        .get("/figures/NO-SUCH/2004-05")
                        .statusCode())
                .isEqualTo(404);
    }
}

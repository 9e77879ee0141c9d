package org.bluebook.api.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.watchdog.Watchdog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class FiguresTest {
    private static final LocalDateTime NOMINAL = LocalDateTime.of(2097, 4, 10, 17, 0);
    private static final Instant AN_HOUR_LATER = Instant.parse("2097-04-10T17:00:00Z");

    @Inject
    Occurrences occurrences;

    @Inject
    Watchdog watchdog;

    @Test
    void countWhatIsAmissForOperators() {
        var planned = new Planned("COUNTED", "NOTHING", NOMINAL, ZoneId.of("Europe/London"), "the test");
        QuarkusTransaction.requiringNew().run(() -> occurrences.plan(List.of(planned)));

        watchdog.look(AN_HOUR_LATER);

        get("operator", "/q/metrics")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*bluebook_troubles\\{kind=\"overdue\"} [1-9].*"))
                .body(containsString("bluebook_occurrences{state=\"done_late\"}"))
                .body(containsString("bluebook_deliveries{state=\"uncertain\"} "))
                .body(containsString("bluebook_watchdog_looked_seconds "));
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel("COUNTED", NOMINAL, "The test is over."));
        watchdog.look(AN_HOUR_LATER.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/metrics/",
                "/q/metrics/prometheus",
                "/q//metrics",
                "/q/./metrics",
                "/q/%6detrics"
            })
    void areNobodyElses(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
        get("secretary", path).then().statusCode(403);
        get("auditor", path).then().statusCode(403);
    }

    private static Response get(String person, String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(KeycloakForTests.tokens().person(person))
                .get(path);
    }
}

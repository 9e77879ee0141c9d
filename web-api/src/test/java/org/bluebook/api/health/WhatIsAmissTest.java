package org.bluebook.api.health;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class WhatIsAmissTest {
    private static final LocalDateTime NOMINAL = LocalDateTime.of(2098, 4, 10, 17, 0);

    @Inject
    Occurrences occurrences;

    @Inject
    Watchdog watchdog;

    @Test
    void standsInTheHealthAndInSentencesAndKeepsTheNodeReady() {
        var planned = new Planned("AMISS", "NOTHING", NOMINAL, ZoneId.of("Europe/London"), "the test");
        QuarkusTransaction.requiringNew().run(() -> occurrences.plan(List.of(planned)));

        watchdog.look(Instant.parse("2098-04-10T18:00:00Z"));

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'What is amiss' }.data.keySet()", hasItem("overdue"));
        as("operator")
                .get("/api/v1/troubles")
                .then()
                .statusCode(200)
                .body("lookedAt", equalTo("2098-04-10T18:00:00Z"))
                .body("amiss", greaterThan(0))
                .body("troubles.find { it.sentence.contains('AMISS') }.kind", equalTo("OVERDUE"))
                .body("troubles.find { it.sentence.contains('AMISS') }.sentence", containsString("is overdue"))
                .body("troubles.find { it.sentence.contains('AMISS') }.since", equalTo("2098-04-10T18:00:00Z"));
        as("member.board").get("/api/v1/troubles").then().statusCode(403);
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel("AMISS", NOMINAL, "The test is over."));
        watchdog.look(Instant.parse("2098-04-10T18:01:00Z"));
        as("operator")
                .get("/api/v1/troubles")
                .then()
                .body("troubles.sentence.findAll { it.contains('AMISS') }", empty());
    }
}

package org.bluebook.api.indicators;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.api.lists.Plenty;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class BaselinesResourceTest {
    @Test
    void nameTheActionThatPromisedThem() {
        var action = new Plenty().action;
        var indicator = fresh("I-");
        as("analyst.performance", """
                        {"title": "Promised", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "TARGET", "owner": "TP"}
                        """)
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(201);
        var address = "/api/v1/baselines/%s/LONDON".formatted(indicator);

        as("analyst.performance", promisedBy("NO-SUCH"))
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.field", contains("promisedBy"));
        as("analyst.performance", promisedBy(action))
                .put(address)
                .then()
                .statusCode(201)
                .body("promisedBy", equalTo(action));
        as("member.board").get(address).then().body("promisedBy", equalTo(action));
    }

    private static String promisedBy(String action) {
        return "{\"promisedBy\": \"%s\", \"source\": \"Minute\"}".formatted(action);
    }
}

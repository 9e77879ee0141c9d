package org.bluebook.api.indicators;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.api.Api;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class IndicatorCodeTest {
    private static final String INDICATOR = """
            {"title": "Networks in drugs and other crime", "theme": "NETWORKS", "unit": "NETWORKS", "kind": "COUNT",
             "direction": "NONE", "role": "CONTEXT", "owner": "SCD"}""";

    @Test
    void mayHaveAPlusSign() {
        Api.as("analyst.performance", INDICATOR)
                .urlEncodingEnabled(false)
                .put("/api/v1/indicators/T-DRUG+")
                .then()
                .statusCode(201)
                .body("code", equalTo("T-DRUG+"));

        Api.as("analyst.performance")
                .urlEncodingEnabled(false)
                .get("/api/v1/indicators/T-DRUG+")
                .then()
                .statusCode(200);
    }

    @Test
    void hasNoOtherSigns() {
        Api.as("analyst.performance", INDICATOR)
                .urlEncodingEnabled(false)
                .put("/api/v1/indicators/T-DRUG=")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("letters, digits"));
    }
}

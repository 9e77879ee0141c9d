package org.bluebook.api.changes;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read a moment ago is not read again, and nobody is told what is not so. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class UnchangedTest {
    private static final String ACTION = "/api/v1/actions/U-1";

    @BeforeEach
    void anActionThatWasReadAMomentAgo() {
        as("secretary", "{\"name\": \"Unchanging committee\", \"authority\": \"Test authority\"}")
                .put("/api/v1/bodies/UNCH");
        as("secretary", "{\"body\": \"UNCH\", \"day\": \"2006-04-24\"}").put("/api/v1/meetings/UNCH-2006-04-24");
        as("secretary", """
                        {"wording": "Change nothing.", "shortName": "Nothing", "meeting": "UNCH-2006-04-24",
                         "owner": {"unit": "TP", "role": "Head of TP", "account": "owner.act-1"}}
                        """).put(ACTION);
    }

    @Test
    void saysSoToWhoeverHasIt() {
        var tag = tagOfTheAction();

        as("auditor")
                .header("If-None-Match", "W/" + tag)
                .get(ACTION)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .body(emptyString());
    }

    @Test
    void saysItNoLongerOnceAChangeIsMade() {
        var tag = tagOfTheAction();
        var next = "Head of TP after " + tag.replace("\"", "");

        as("secretary", "{\"unit\": \"TP\", \"role\": \"%s\", \"account\": \"owner.act-1\"}".formatted(next))
                .header("If-Match", tag)
                .put(ACTION + "/owner")
                .then()
                .statusCode(200);

        as("auditor")
                .header("If-None-Match", tag)
                .get(ACTION)
                .then()
                .statusCode(200)
                .body("ownerRole", equalTo(next));
    }

    @Test
    void saysNothingToWhoeverMayNotAsk() {
        var tag = tagOfTheAction();

        as("nobody").header("If-None-Match", tag).get(ACTION).then().statusCode(403);
        given().header("If-None-Match", tag).get(ACTION).then().statusCode(401);
    }

    private static String tagOfTheAction() {
        return as("auditor").get(ACTION).then().statusCode(200).extract().header("ETag");
    }
}

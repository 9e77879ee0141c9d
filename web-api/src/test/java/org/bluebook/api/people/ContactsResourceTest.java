package org.bluebook.api.people;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ContactsResourceTest {
    private static final String LIST = "/api/v1/contacts";
    private static final String SOMEBODY =
            "{\"name\": \"Somebody\", \"address\": \"somebody@example.org\", \"unit\": \"TP\"}";

    private final String contact = LIST + "/" + fresh("somebody.");

    @Test
    void areEnteredChangedUnderTheirVersionAndTakenAway() {
        as("secretary", SOMEBODY).put(contact).then().statusCode(201);
        as("secretary", SOMEBODY).put(contact).then().statusCode(200);
        as("secretary", SOMEBODY.replace("TP", "SCD")).put(contact).then().statusCode(428);
        as("secretary", SOMEBODY.replace("TP", "SCD"))
                .header("If-Match", tag("auditor", contact))
                .put(contact)
                .then()
                .statusCode(200)
                .body("unit", equalTo("SCD"));
        as("auditor").get(LIST + "?limit=500").then().body("items.address", hasItem("somebody@example.org"));

        as("secretary").delete(contact).then().statusCode(428);
        as("secretary")
                .header("If-Match", tag("auditor", contact))
                .delete(contact)
                .then()
                .statusCode(200);
        as("auditor").get(contact).then().statusCode(404);
    }

    @Test
    void areEverybodysOwnToSayAndNobodyElsesToSee() {
        var own = LIST + "/verifier";
        as("verifier").header("If-Match", tag("verifier", own)).delete(own);

        as("verifier", SOMEBODY).put(own).then().statusCode(201);
        as("verifier").get(own).then().statusCode(200);
        as("nobody").get(own).then().statusCode(404);
        as("auditor", SOMEBODY).put(own).then().statusCode(404);
        as("nobody").header("If-Match", tag("auditor", own)).delete(own).then().statusCode(404);
        as("nobody", SOMEBODY).put(contact).then().statusCode(404);
        as("auditor").get(contact).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.member", "A.Member@example.org", "a@b\\r\\nBcc: spy@example.org", "a@example"})
    void refusesWhatIsNoAddress(String address) {
        as("secretary", SOMEBODY.replace("somebody@example.org", address))
                .put(contact)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("address"));
    }

    @Test
    void sendsInTheFiguresOfAUnitThatThereIs() {
        as("secretary", SOMEBODY.replace("TP", "NONE"))
                .put(contact)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("unit"));
    }

    private static String tag(String person, String address) {
        var tag = as(person).get(address).header("ETag");
        return tag == null ? "\"none\"" : tag;
    }
}

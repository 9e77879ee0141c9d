package org.bluebook.api.meetings;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class RecipientsResourceTest {
    private static final String MEMBER =
            "{\"name\": \"A member\", \"audience\": \"COMMITTEE\", \"attachments\": false}";

    private final String body = "/api/v1/bodies/" + fresh("B");
    private final String list = body + "/recipients";

    @BeforeEach
    void aBody() {
        as("secretary", "{\"name\": \"A committee\", \"authority\": \"An authority\"}")
                .put(body);
    }

    @Test
    void arePutOnTheListChangedUnderTheirVersionAndTakenOff() {
        var address = list + "/a.member@example.org";

        as("secretary", MEMBER).put(address).then().statusCode(201);
        as("secretary", MEMBER).put(address).then().statusCode(200);
        as("secretary", MEMBER.replace("false", "true")).put(address).then().statusCode(428);
        as("secretary", MEMBER.replace("false", "true"))
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .body("attachments", equalTo(true));
        as("auditor").get(list).then().body("items.address", contains("a.member@example.org"));

        as("secretary").delete(address).then().statusCode(428);
        as("secretary")
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .delete(address)
                .then()
                .statusCode(200)
                .body("name", equalTo("A member"));
        as("auditor").get(list).then().body("items", empty());
        as("auditor").get(address).then().statusCode(404);
    }

    @Test
    void areOfABodyThatThereIs() {
        as("secretary", MEMBER)
                .put("/api/v1/bodies/NONE/recipients/a@example.org")
                .then()
                .statusCode(404);
        as("secretary").get("/api/v1/bodies/NONE/recipients").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.member", "A.Member@example.org", "a@b@example.org", "a%0D%0Ab@example.org", "a@example"})
    void refusesWhatIsNoAddress(String address) {
        as("secretary", MEMBER)
                .urlEncodingEnabled(false)
                .put(list + "/" + address)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("address"));
    }

    @Test
    void refusesANameThatCouldBreakALine() {
        as("secretary", MEMBER.replace("A member", "A member\\r\\nBcc: spy@example.org"))
                .put(list + "/a@example.org")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
    }
}

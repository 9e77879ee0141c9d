package org.bluebook.api.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class AuditResourceTest {
    private static final String BODY = "{\"name\": \"Audited\", \"authority\": \"Test authority\"}";

    @Inject
    DataSource store;

    @Test
    void tellsWhoWroteWhatWhenAndFromWhere() {
        var body = newBody();

        var trace = as("secretary", BODY)
                .put("/api/v1/bodies/" + body)
                .then()
                .statusCode(201)
                .extract()
                .header("Trace-Id");

        as("auditor")
                .get("/api/v1/audit?subject=/api/v1/bodies/" + body)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].who", equalTo("secretary"))
                .body("items[0].roles", containsString("secretary"))
                .body("items[0].operation", equalTo("PUT /bodies/{name}"))
                .body("items[0].outcome", equalTo("DONE"))
                .body("items[0].status", equalTo(201))
                .body("items[0].cameFrom", equalTo("127.0.0.1"))
                .body("items[0].trace", equalTo(trace));
    }

    @Test
    void tellsOfEveryRefusalAlsoOfThoseWhoCouldNotBeTold() {
        var body = newBody();
        var address = "/api/v1/bodies/" + body;

        as("auditor", BODY).put(address).then().statusCode(403);
        given().contentType("application/json").body(BODY).put(address).then().statusCode(401);
        given().header("Authorization", "Bearer x.y.z")
                .contentType("application/json")
                .body(BODY)
                .put(address)
                .then()
                .statusCode(401);
        as("secretary", "{}").put(address).then().statusCode(400);

        as("auditor")
                .get("/api/v1/audit?subject=" + address)
                .then()
                .body("items.outcome", everyItem(equalTo("REFUSED")))
                .body("items.status", equalTo(java.util.List.of(403, 401, 401, 400)))
                .body("items.who", equalTo(java.util.List.of("auditor", "anybody", "anybody", "secretary")))
                .body("items.problem", hasItem("not-allowed"));
    }

    @Test
    void tellsNothingOfWhatChangedNothing() {
        var body = newBody();
        as("secretary", BODY).put("/api/v1/bodies/" + body);

        as("secretary", BODY).put("/api/v1/bodies/" + body).then().statusCode(200);

        as("auditor").get("/api/v1/audit?subject=/api/v1/bodies/" + body).then().body("items", hasSize(1));
    }

    @Test
    void refusesTheWriteThatCannotBeAudited() throws SQLException {
        var body = newBody();
        sql(
                "CREATE TRIGGER no_audit BEFORE INSERT ON audit_entry FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'full'");
        try {
            int status = as("secretary", BODY).put("/api/v1/bodies/" + body).statusCode();

            assertThat(status).isGreaterThanOrEqualTo(400);
        } finally {
            sql("DROP TRIGGER no_audit");
        }
        as("secretary").get("/api/v1/bodies/" + body).then().statusCode(404);
    }

    @Test
    void refusesInItsOwnNameWhatCannotBeAuditedAsRefused() throws SQLException {
        sql(
                "CREATE TRIGGER no_audit BEFORE INSERT ON audit_entry FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'full'");
        try {
            as("owner.act-1", BODY)
                    .put("/api/v1/bodies/" + newBody())
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/not-now"))
                    .body("title", equalTo("Not now"))
                    .body("status", equalTo(503))
                    .body("detail", containsString("audit"))
                    .body("traceId", matchesPattern("[0-9a-f]{32}"));
        } finally {
            sql("DROP TRIGGER no_audit");
        }
    }

    @Test
    void isChainedAndFindsWhatWasAlteredBehindItsBack() throws SQLException {
        as("secretary", BODY).put("/api/v1/bodies/" + newBody()).then().statusCode(201);
        as("auditor")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("waiting", equalTo(0));

        assertThatThrownBy(() -> sql("UPDATE audit_entry SET who = 'somebody' ORDER BY id LIMIT 1"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql("DELETE FROM audit_entry")).hasMessageContaining("never deleted");
        sql("RENAME TABLE audit_entry TO audit_away");
        sql("CREATE TABLE audit_entry LIKE audit_away");
        sql("INSERT INTO audit_entry SELECT * FROM audit_away");
        try {
            sql("UPDATE audit_entry SET who = 'somebody' ORDER BY id LIMIT 1");
            as("operator")
                    .get("/api/v1/audit/verification")
                    .then()
                    .body("intact", equalTo(false))
                    .body("firstBroken", containsString("was altered or removed"));
        } finally {
            sql("DROP TABLE audit_entry");
            sql("RENAME TABLE audit_away TO audit_entry");
        }
        as("auditor").get("/api/v1/audit/verification").then().body("intact", equalTo(true));
    }

    private static String newBody() {
        return "B" + UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 8);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = store.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

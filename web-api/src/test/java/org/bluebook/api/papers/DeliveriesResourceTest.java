package org.bluebook.api.papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class DeliveriesResourceTest {
    private static final String ALL = "{}";

    @Inject
    EntityManager store;

    @Test
    void tellWhyTheyWaitWhereThereIsNoMailServer() {
        var issue = issuedTo("one@example.org");

        as("auditor")
                .get(issue + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.state", contains("PENDING"))
                .body("items.form", contains("LINK"))
                .body("items[0].words", containsString("BLUEBOOK_MAIL_HOST"));
    }

    @Test
    void areSentAgainOnlyWhereTheyFailedOrWhereAPersonNamesThem() {
        var issue = issuedTo("failed@example.org", "sent@example.org", "uncertain@example.org");
        become(issue, "failed@example.org", "FAILED");
        become(issue, "sent@example.org", "SENT");
        become(issue, "uncertain@example.org", "UNCERTAIN");
        var resend = issue + "/deliveries/resend";

        as("secretary", ALL).post(resend).then().statusCode(200).body("addresses", contains("failed@example.org"));
        as("secretary", ALL).post(resend).then().statusCode(200).body("addresses", empty());
        as("secretary", to("uncertain@example.org"))
                .post(resend)
                .then()
                .statusCode(200)
                .body("addresses", contains("uncertain@example.org"));
        as("secretary", to("sent@example.org"))
                .post(resend)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sent-already"));
        as("secretary", to("nobody@example.org")).post(resend).then().statusCode(404);

        as("secretary")
                .get(issue + "/deliveries")
                .then()
                .body("items.state", contains("PENDING", "SENT", "PENDING"))
                .body("items.maybeTwice", contains(false, false, true));
    }

    @Test
    void areAcknowledgedOnceByFollowingTheLinkWhichOpensNothingElse() {
        var issue = issuedTo("one@example.org");
        var link = "/api/v1/deliveries/" + token(issue, "one@example.org");
        as("auditor").get(issue + "/deliveries").then().body("items[0].acknowledgedAt", nullValue());

        given().redirects().follow(false).head(link).then().statusCode(303);
        as("auditor").get(issue + "/deliveries").then().body("items[0].acknowledgedAt", nullValue());
        given().redirects().follow(false).get(link).then().statusCode(303).header("Location", containsString(issue));
        String first = acknowledged(issue);
        given().redirects().follow(false).get(link).then().statusCode(303);

        assertThat(acknowledged(issue)).isNotNull().isEqualTo(first);
        given().get(link).then().statusCode(404).body("type", equalTo("/problems/no-such-issue"));
        given().get("/api/v1/deliveries/" + "0".repeat(32)).then().statusCode(404);
        as("auditor").get("/api/v1/audit?subject=" + link).then().body("items.outcome", hasItem("READ"));
    }

    @Test
    void areOfAnIssueThatThereIs() {
        var issue = issuedTo();

        as("secretary")
                .get(issue.replace("/issues/1", "/issues/2") + "/deliveries")
                .then()
                .statusCode(404);
        as("secretary")
                .get(issue.replace("/issues/1", "/issues/x") + "/deliveries")
                .then()
                .statusCode(400);
    }

    private static String acknowledged(String issue) {
        return as("auditor").get(issue + "/deliveries").jsonPath().getString("items[0].acknowledgedAt");
    }

    private static String to(String address) {
        return "{\"address\": \"%s\"}".formatted(address);
    }

    private static String issuedTo(String... addresses) {
        var paper = SmallPaper.written("BOARD");
        var list = "/api/v1/bodies/" + SmallPaper.name(paper).replaceFirst("-.*", "") + "/recipients/";
        for (var address : addresses) {
            as("secretary", "{\"name\": \"A reader\", \"audience\": \"BOARD\", \"attachments\": true}")
                    .put(list + address)
                    .then()
                    .statusCode(201);
        }
        as("approver", SmallPaper.approved(paper))
                .post(paper + "/issues")
                .then()
                .statusCode(201);
        return paper + "/issues/1";
    }

    private void become(String issue, String address, String state) {
        sql(
                "update delivery set state = '%s', not_before = null, uncertain = '%s' = 'UNCERTAIN'"
                        .formatted(state, state),
                issue,
                address);
    }

    private void sql(String update, String issue, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.createNativeQuery(
                                update + " where address = ?1 and issue_id = (select id from issue where paper = ?2)")
                        .setParameter(1, address)
                        .setParameter(2, SmallPaper.name(issue))
                        .executeUpdate());
    }

    private String token(String issue, String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery(
                                "select d.token from delivery d join issue i on d.issue_id = i.id where d.address = ?1 and i.paper = ?2",
                                String.class)
                        .setParameter(1, address)
                        .setParameter(2, SmallPaper.name(issue))
                        .getSingleResult()
                        .toString());
    }
}

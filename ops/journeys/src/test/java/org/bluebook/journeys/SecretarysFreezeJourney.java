package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The board's paper for April 2006: planned, looked at, frozen and submitted by one person, approved by another. */
@Journey
class SecretarysFreezeJourney {
    private static final String PAPER = "/papers/MB-2006-04";

    private String snapshot;

    @Test
    void tellsOfTheBoardsPaperForApril() throws Exception {
        itIs("2006-05-15");
        plansThePaper();
        looksAtItBeforeItIsFrozen();
        freezesIt();
        freezesItOnceHoweverOftenTheySend();
        itDoesNotGoOutUnapproved();
        draftsAndSubmitsIt();
        whoSubmittedItCannotApproveIt();
        anotherApprovesIt();
        itIsIssuedOnce();
        theBoardReadsItByteForByte();
        forOthersItDoesNotExist();
    }

    private void plansThePaper() {
        as("secretary", """
                        {"body": "MB", "period": "2006-04", "title": "Drugs: monthly report for April 2006",
                         "byLine": "SCD 12", "audience": "BOARD", "marking": "RESTRICTED"}
                        """).put(PAPER).then().statusCode(201);
    }

    private void looksAtItBeforeItIsFrozen() {
        reads("secretary", PAPER + "/preview")
                .statusCode(200)
                .body("missing", empty())
                .body("inTheWay", empty());
        var draft = as("secretary").accept("application/pdf").get(PAPER + "/preview.pdf");

        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(new String(draft.asByteArray(), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        reads("secretary", PAPER + "/issues").body("items", empty());
    }

    private void freezesIt() {
        snapshot = as("secretary.approver")
                .header("Idempotency-Key", "freeze-of-april")
                .post(PAPER + "/freeze")
                .then()
                .statusCode(201)
                .body("frozenBy", equalTo("secretary.approver"))
                .extract()
                .path("sha256");
    }

    private void freezesItOnceHoweverOftenTheySend() {
        as("secretary.approver")
                .header("Idempotency-Key", "freeze-of-april")
                .post(PAPER + "/freeze")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("sha256", equalTo(snapshot));
        reads("secretary", PAPER + "/snapshots").body("items", hasSize(1));
    }

    private void itDoesNotGoOutUnapproved() {
        as("approver", issue())
                .post(PAPER + "/issues")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("frozen"));
        reads("approver", PAPER + "/issues").body("items", empty());
    }

    private void draftsAndSubmitsIt() {
        as("secretary.approver", "").post(PAPER + "/draft").then().statusCode(200);
        as("secretary.approver", "").post(PAPER + "/submission").then().statusCode(200);
    }

    private void whoSubmittedItCannotApproveIt() {
        as("secretary.approver", "")
                .header("If-Match", version())
                .post(PAPER + "/approval")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("secretary.approver"));
    }

    private void anotherApprovesIt() {
        as("approver", "")
                .header("If-Match", version())
                .post(PAPER + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    private static String version() {
        return as("approver").get(PAPER + "/preparation").header("ETag");
    }

    /** By hand or, where another journey moved the clock past the hour of dispatch before, by itself; whoever is quicker. */
    private void itIsIssuedOnce() {
        as("secretary", issue()).post(PAPER + "/issues").then().statusCode(oneOf(200, 201, 409));
        as("approver", issue())
                .post(PAPER + "/issues")
                .then()
                .statusCode(200)
                .body("issue", equalTo(1))
                .body("snapshotSha256", equalTo(snapshot));
        reads("approver", PAPER + "/issues").body("items", hasSize(1));
    }

    private void theBoardReadsItByteForByte() throws Exception {
        var entry = reads("member.board", PAPER + "/issues/1")
                .statusCode(200)
                .extract()
                .jsonPath();
        var pdf = as("member.board")
                .accept("application/pdf")
                .get(PAPER + "/issues/1.pdf")
                .asByteArray();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(entry.getString("pdfSha256"));
    }

    private void forOthersItDoesNotExist() {
        reads("member.committee", PAPER + "/issues/1").statusCode(404);
        reads("member.committee", "/issues").body("items.paper", not(hasItem("MB-2006-04")));
    }

    private String issue() {
        return "{\"snapshot\": \"%s\"}".formatted(snapshot);
    }
}

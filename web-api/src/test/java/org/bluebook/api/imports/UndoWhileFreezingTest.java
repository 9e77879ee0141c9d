package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.bluebook.api.papers.SmallPaper;
import org.bluebook.indicators.Observations;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.publication.Preparations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A freeze and an undo of a figure it would hold, the one sent while the other has done its work and not ended. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class UndoWhileFreezingTest {
    private static final String ANALYST = "analyst.performance";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(40);

    @Inject
    DataSource store;

    @Inject
    Observations observations;

    @Inject
    Preparations preparations;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @BeforeEach
    void anIndicator() {
        as(ANALYST, """
                        {"title": "Raced", "theme": "SEIZURES", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "CONTEXT", "owner": "MMDP"}
                        """).put("/api/v1/indicators/UNDO-2").then().statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    @AfterEach
    void goHome() {
        people.shutdown();
    }

    @Test
    void waitsForAFreezeAndIsRefused() throws Exception {
        int id = committed("Enfield");
        var paper = SmallPaper.written("BOARD");
        Future<Response> freeze;
        Future<Response> undo;

        try (var nobodyKeepsASnapshot = holding("select id from snapshot where id > 1000000000 for update")) {
            freeze = frozen(paper);
            untilHeldUp(freeze, 1);
            undo = undone(id);
            untilHeldUp(undo, 2);
            nobodyKeepsASnapshot.rollback();
        }

        answered(freeze).then().statusCode(201);
        answered(undo)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figures-frozen"))
                .body("detail", containsString("the paper " + SmallPaper.name(paper) + " is frozen"));
        assertThat(frozenWith(id)).contains(SmallPaper.name(paper));
    }

    @Test
    void isWaitedForByAFreezeThatHoldsNothingOfIt() throws Exception {
        int id = committed("Haringey");
        var paper = SmallPaper.written("BOARD");
        Future<Response> undo;
        Future<Response> freeze;

        try (var nobodyChangesTheImport = holding("select id from import where id = %d for update".formatted(id))) {
            undo = undone(id);
            untilHeldUp(undo, 1);
            freeze = frozen(paper);
            untilHeldUp(freeze, 2);
            nobodyChangesTheImport.rollback();
        }

        answered(undo).then().statusCode(200).body("state", equalTo("UNDONE"));
        answered(freeze).then().statusCode(201);
        assertThat(frozenWith(id)).isEmpty();
    }

    private static int committed(String borough) {
        return as(ANALYST)
                .contentType("application/octet-stream")
                .body(Files.csv(
                        "Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason",
                        "UNDO-2,%s,2006-02,9,,FINAL,Return,".formatted(borough)))
                .post("/api/v1/imports?commit=true&fileName=figures.csv&of=observations")
                .then()
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .extract()
                .path("id");
    }

    private Future<Response> frozen(String paper) {
        return people.submit(() -> as("secretary", "").post(paper + "/freeze"));
    }

    private Future<Response> undone(int id) {
        var tag = as(ANALYST).get("/api/v1/imports/" + id).header("ETag");
        return people.submit(() -> as(ANALYST, "{\"reason\": \"It was the file of January.\"}")
                .header("If-Match", tag)
                .post("/api/v1/imports/" + id + "/undo"));
    }

    private static Response answered(Future<Response> request) throws Exception {
        return request.get(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
    }

    /** The paper that is frozen with what a file brought. */
    private Optional<String> frozenWith(long file) {
        return QuarkusTransaction.requiringNew().call(() -> preparations.holding(observations.broughtBy(file)));
    }

    private Connection holding(String rows) throws SQLException {
        var connection = store.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(rows);
        }
        return connection;
    }

    /** Until so many wait for what another holds, or the request is answered since it did not have to wait. */
    private void untilHeldUp(Future<Response> request, int many) throws SQLException {
        long deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!request.isDone() && heldUp() < many) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** How many statements have been under way for longer than any of them takes. */
    private int heldUp() throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from information_schema.processlist"
                        + " where db = database() and command <> 'Sleep' and time_ms > 500")) {
            row.next();
            return row.getInt(1);
        }
    }
}

package org.bluebook.journeys.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bluebook.journeys.Application;
import org.bluebook.local.KeycloakForTests;

/** One node: a process that can be asked, killed, frozen and thawed, by a wire of its own to the database if it has one. */
final class Node implements AutoCloseable {
    private final Application application;
    private final Optional<Wire> wire;

    Node(Application application, Optional<Wire> wire) {
        this.application = application;
        this.wire = wire;
    }

    RequestSpecification as(String person) {
        return given().baseUri(application.address())
                .basePath("/api/v1")
                .auth()
                .oauth2(KeycloakForTests.tokens().person(person))
                .accept(ContentType.JSON);
    }

    RequestSpecification as(String person, String json) {
        return as(person).contentType(ContentType.JSON).body(json);
    }

    /** Waits until it answers. */
    Node ready() {
        as("operator").get("/clock").then().statusCode(200);
        return this;
    }

    /** Whether it answers what it has to ask the database for. */
    boolean answers() {
        return as("secretary").get("/bodies?limit=1").statusCode() == 200;
    }

    /** What is due by then, this node takes up at once; the other nodes have clocks of their own. */
    void itIs(Instant at) {
        as("operator", "{\"at\": \"%s\"}".formatted(at)).put("/clock").then().statusCode(200);
    }

    /** The same for one that may die of it before it has answered. */
    void wake(Instant at) {
        try {
            itIs(at);
        } catch (Exception e) {
            if (!endsSoon()) {
                throw e;
            }
        }
    }

    private boolean endsSoon() {
        try {
            return application.process().waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From now on the ear hears what this node says to the database, and where it says so that is the end of the node. */
    void listen(Wire.Ear ear) {
        wire.orElseThrow().hear(ear, this::kill);
    }

    /** As {@code kill -9} does: nothing of it is left to say anything. */
    void kill() {
        try {
            application.process().destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean lives() {
        return application.process().isAlive();
    }

    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var sent = new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(application.process().pid()))
                    .inheritIO()
                    .start();
            assertThat(sent.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
        wire.ifPresent(w -> {
            try {
                w.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

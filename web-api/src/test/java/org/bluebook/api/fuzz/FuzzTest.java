package org.bluebook.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.bluebook.api.fuzz.Description.Operation;
import org.bluebook.api.lists.Plenty;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

/**
 * As many requests as {@code bluebook.fuzz.requests} says, made by chance from {@code bluebook.fuzz.seed}: none is
 * answered with a failure, none that is refused changes anything, each is told of in one line.
 */
@QuarkusTest
@TestProfile(FuzzTest.OnItsOwn.class)
@QuarkusTestResource(
        value = MariaDbForTests.class,
        initArgs = @ResourceArg(name = "schema", value = "web_api_fuzz"),
        restrictToAnnotatedClass = true)
@QuarkusTestResource(KeycloakForTests.class)
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("bluebook.fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("bluebook.fuzz.seed", 20060424L);
    private static final int AT_ONCE = 200;
    private static final int CONNECTIONS = 8;
    private static final int SHOWN = 12;

    private static final List<String> PEOPLE = List.of(
            "secretary",
            "analyst.performance",
            "owner.act-1",
            "verifier",
            "approver",
            "auditor",
            "operator",
            "claims.verifier",
            "analyst.camden",
            "claims.tp",
            "member.board",
            "member.committee");

    @Inject
    DataSource store;

    private final ConcurrentLinkedQueue<String> offences = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int arrived;
    private final Map<String, Long> spent = new TreeMap<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    @Test
    void breaksNothing() throws Exception {
        var description = new Description(
                new ObjectMapper().readTree(as("auditor").get("/openapi").asString()));
        var plenty = new Plenty();
        plenty.grow(0, 3);
        var allowed = allowed(description);
        var workers = Executors.newFixedThreadPool(CONNECTIONS);
        JqwikSession.start();
        try (var lines = RequestLines.listen();
                var records = new Records(store)) {
            var made = new Requests(description, known(plenty), allowed, PEOPLE)
                    .any()
                    .generator(1_000);

            for (int from = 0; arrived < REQUESTS; from += AT_ONCE) {
                send(made, from, records, workers);
            }

            eachHasOneLine(lines);
        } finally {
            JqwikSession.finish();
            workers.shutdown();
        }
        report();
        assertThat(offences).as("seed %d", SEED).isEmpty();
        assertThat(statuses.keySet()).contains(200, 201, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 428);
    }

    private void send(RandomGenerator<Sent> made, int from, Records records, ExecutorService workers) throws Exception {
        long began = System.nanoTime();
        var together = new ArrayList<Sent>();
        var alone = new ArrayList<Sent>();
        for (int n = from; n < from + AT_ONCE; n++) {
            var sent = made.next(new Random(SEED + n)).value();
            (sent.changesNothing() ? together : alone).add(sent);
        }
        began = spent("thinking of them", began);
        var before = records.now();
        var answers = together(together, workers);
        var after = records.now();
        if (!after.equals(before)) {
            offend(culprit(together, answers), "changed " + difference(before, after));
        }
        began = spent("sending those that change nothing", began);
        oneByOne(alone, records);
        spent("sending the others", began);
    }

    private long spent(String what, long began) {
        long now = System.nanoTime();
        spent.merge(what, (now - began) / 1_000_000, Long::sum);
        return now;
    }

    /** What was to change nothing and says it did something; where nothing does, all of them are under suspicion. */
    private static String culprit(List<Sent> together, List<Answered> answers) {
        for (int i = 0; i < together.size(); i++) {
            if (!together.get(i).reads() && answers.get(i).succeeded()) {
                return together.get(i) + " was answered " + answers.get(i);
            }
        }
        return "One of " + together;
    }

    private List<Answered> together(List<Sent> together, ExecutorService workers) throws Exception {
        var queue = new ConcurrentLinkedQueue<Integer>();
        var answers = new Answered[together.size()];
        for (int i = 0; i < answers.length; i++) {
            queue.add(i);
        }
        var calls = new ArrayList<Callable<Void>>();
        for (int c = 0; c < CONNECTIONS; c++) {
            calls.add(() -> {
                try (var wire = new Wire(RestAssured.port)) {
                    for (var i = queue.poll(); i != null; i = queue.poll()) {
                        answers[i] = send(together.get(i), wire);
                    }
                    return null;
                }
            });
        }
        for (var call : workers.invokeAll(calls)) {
            call.get();
        }
        for (int i = 0; i < answers.length; i++) {
            note(together.get(i), answers[i]);
            if (!together.get(i).reads() && answers[i].succeeded()) {
                offend(together.get(i).toString(), "was taken: " + answers[i]);
            }
        }
        return List.of(answers);
    }

    /** What may be taken is sent alone, so that a refusal can be seen to have changed nothing. */
    private void oneByOne(List<Sent> alone, Records records) throws SQLException {
        try (var wire = new Wire(RestAssured.port)) {
            var before = records.now();
            for (var sent : alone) {
                var answered = send(sent, wire);
                note(sent, answered);
                var after = records.now();
                if (answered.refused() && !after.equals(before)) {
                    offend(
                            sent.toString(),
                            "changed %s although it was answered %s".formatted(difference(before, after), answered));
                }
                before = after;
            }
        }
    }

    private static Answered send(Sent sent, Wire wire) {
        var token = sent.who() == null
                ? null
                : sent.who().isEmpty() ? "x.y.z" : KeycloakForTests.tokens().person(sent.who());
        try {
            return wire.send(sent, token);
        } catch (IOException | RuntimeException e) {
            return new Answered(599, Map.of(), e.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void note(Sent sent, Answered answered) {
        exchanges.add(new Exchange(sent.toString(), answered.trace()));
        arrived += sent.arrives() ? 1 : 0;
        statuses.merge(answered.status(), 1, Integer::sum);
        var wrong = answered.wrong(sent);
        if (!wrong.isEmpty()) {
            offend(sent.toString(), "was answered with " + wrong + ": " + answered);
        }
    }

    /** A line is written after its answer has left, so that the last ones may take a moment. */
    private void eachHasOneLine(RequestLines lines) {
        int patience = 500;
        for (var exchange : exchanges) {
            var trace = exchange.trace();
            if (trace.isEmpty()) {
                continue;
            }
            for (; lines.of(trace) == 0 && patience > 0; patience--) {
                LockSupport.parkNanos(10_000_000);
            }
            if (lines.of(trace) != 1) {
                offend(exchange.sent(), "left %d lines in the log".formatted(lines.of(trace)));
            }
        }
    }

    private void offend(String who, String what) {
        if (offences.size() < SHOWN) {
            offences.add(who + "\n    " + what + "\n");
        }
    }

    private void report() {
        System.out.printf(
                "%,d requests of seed %d, %,d of which are no HTTP, were answered %s; %s.%n",
                exchanges.size(), SEED, exchanges.size() - arrived, statuses, spent);
    }

    private static String difference(Map<String, Long> before, Map<String, Long> after) {
        var changed = new ArrayList<String>();
        after.forEach((table, sum) -> {
            if (!sum.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return String.join(", ", changed);
    }

    /** The first person that an operation does not send away; a body with nothing in it changes nothing. */
    private static Map<Operation, String> allowed(Description description) {
        var allowed = new LinkedHashMap<Operation, String>();
        for (var operation : description.operations()) {
            var person = PEOPLE.stream()
                    .filter(p -> as(p, operation.takesABody() ? "{}" : "")
                                    .urlEncodingEnabled(false)
                                    .request(
                                            operation.method(), operation.path().replaceAll("\\{[^}]*}", "1"))
                                    .statusCode()
                            != 403)
                    .findFirst()
                    .orElse("secretary");
            allowed.put(operation, person);
        }
        return allowed;
    }

    private static Map<String, List<String>> known(Plenty plenty) {
        var known = new LinkedHashMap<String, List<String>>();
        known.put("action", List.of(plenty.action));
        known.put("following", List.of(plenty.action));
        known.put("meeting", List.of(plenty.meeting));
        known.put("name", List.of(plenty.body, "NEW1"));
        known.put("body", List.of(plenty.body));
        known.put("decision", List.of(plenty.meeting + "/1", "1"));
        known.put("code", List.of(plenty.indicator, "E09000007", "TP"));
        known.put("paper", List.of(plenty.paper, plenty.issued));
        known.put("network", List.of(plenty.network(0), plenty.network(1)));
        known.put("disruption", List.of(plenty.disruption(0), plenty.disruption(1)));
        known.put("seizure", List.of(plenty.seizure(0)));
        known.put("recovery", List.of(plenty.recovery(0)));
        known.put("unit", List.of("TP", "SCD"));
        known.put("owner", List.of("TP"));
        known.put("place", List.of("LONDON", "E09000007"));
        known.put("borough", List.of("E09000007"));
        known.put("period", List.of("2006-03", "FY1990", "1995-01"));
        known.put("month", List.of("1995-01", "2006-01"));
        known.put("account", List.of("owner.act-1"));
        known.put("cycle", List.of("1950-51"));
        known.put("milestone", List.of("1", "2"));
        known.put("asKnownOn", List.of("2006-04-24"));
        known.put("by", List.of("unit,month", "place"));
        known.put("import", List.of(Integer.toString(plenty.goodFile), Integer.toString(plenty.wrongFile)));
        known.put("of", List.of("observations", "seizures"));
        known.put("snapshot", List.of("0".repeat(64)));
        return known;
    }

    private record Exchange(String sent, String trace) {}

    /** An application and a store of its own: nobody else has to live with what chance enters. */
    public static class OnItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bluebook.demonstration", "false");
        }
    }
}

package org.bluebook.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.description.Variations.at;
import static org.bluebook.api.description.Variations.by;
import static org.bluebook.api.description.Variations.elsewhere;
import static org.bluebook.api.description.Variations.unread;
import static org.bluebook.api.description.Variations.with;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries every operation as every role, in each relation they can have to what it is about, and holds the answers
 * against docs/authorisation.md. The requests are those of the examples, in their order, under names of their own.
 */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class AuthorisationTest {
    static final String ANYONE = "anyone";

    /** Whoever stands for a role; of owners and analysts there are several, who read the same. */
    private static final Map<String, List<String>> PEOPLE = Map.ofEntries(
            Map.entry(ANYONE, List.of(Sender.ANYBODY)),
            Map.entry("signed in", List.of("nobody")),
            Map.entry("board-member", List.of("member.board")),
            Map.entry("committee-member", List.of("member.committee")),
            Map.entry("action-owner", List.of("owner.act-1", "owner.act-2")),
            Map.entry("analyst", List.of("analyst.performance", "analyst.camden", "analyst.newham", "claims.scd")),
            Map.entry("verifier", List.of("verifier")),
            Map.entry("secretary", List.of("secretary")),
            Map.entry("approver", List.of("approver")),
            Map.entry("auditor", List.of("auditor")),
            Map.entry("operator", List.of("operator")));

    /** Who is bound to the unit that the example of an operation is about. */
    private static final Map<String, String> OF_THE_UNIT = Map.of(
            "putDisruption", "claims.scd",
            "putAssetRecovery", "claims.scd",
            "putSeizure", "claims.tp",
            "putObservation", "claims.tp",
            "putBaseline", "claims.tp",
            "putIntervention", "claims.tp");

    private static final String UPDATES = """
        Action,Month,Rating,Forecast,Narrative,Reason,No change because,Revised because
        ATH-1,2006-02,Amber,Green,,Two lists are missing.,,
        """;

    private static final Map<String, String> UNDER_NAMES_OF_THEIR_OWN = new TreeMap<>(Map.of(
            "DSB", "ATH",
            "N-0417", "N-9417",
            "D-061", "D-961",
            "S-2006-0042", "S-2006-9042",
            "R-2006-0007", "R-2006-9007",
            "CRACK-MARKETS", "ATH-MARKETS",
            "CAMDEN-LOCK", "ATH-LOCK",
            "Camden Lock and Hawley Crescent", "Hampstead Road bridge",
            "Crack sold by text message", "Crack brought to the door",
            "\"unit\": \"Probation\"", "\"unit\": \"NOMS\""));

    private final Rules rules = new Rules();
    private final Examples examples = new Examples(AuthorisationTest::renamed);

    @Test
    void namesEveryOperationAndNoOther() {
        assertThat(rules.operations().keySet())
                .as("Each operation has a row in docs/authorisation.md, and each row an operation.")
                .containsExactlyInAnyOrderElementsOf(
                        new Sender(examples).addresses().keySet());
    }

    @TestFactory
    Stream<DynamicNode> holdsForEveryOperationAndRole() {
        var sender = new Sender(examples);
        Set<String> walked = new HashSet<>();
        return Stream.concat(
                examples.all().stream()
                        .map(example -> walked.add(example.operation())
                                ? dynamicContainer(example.operation(), new Walk(sender, example).tests())
                                : dynamicTest("given " + example.operation(), () -> sender.send(example))),
                Stream.of(dynamicContainer("editions", new Editions(sender, examples, rules).tests())));
    }

    private static String renamed(String text) {
        var renamed = text;
        for (var name : UNDER_NAMES_OF_THEIR_OWN.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return renamed.replace("{\"cycle\": \"2006-07\"", "{\"cycle\": \"2007-08\"")
                .replace("1981-07-29", "1977-06-07")
                .replace("FY2006Q1", "FY2007Q1");
    }

    static List<String> people(String role) {
        return PEOPLE.get(role);
    }

    /** One operation by every role: first those who may not, so that nothing they did could go unseen. */
    private final class Walk {
        private final Sender sender;
        private final Example example;
        private final Map<String, String> row;
        private final List<DynamicTest> refused = new ArrayList<>();
        private final List<DynamicTest> allowed = new ArrayList<>();

        Walk(Sender sender, Example example) {
            this.sender = sender;
            this.example = example;
            this.row = rules.operations().getOrDefault(example.operation(), Map.of());
        }

        Stream<DynamicTest> tests() {
            row.forEach(this::tests);
            return Stream.concat(refused.stream(), allowed.stream());
        }

        private void tests(String role, String cell) {
            switch (cell) {
                case "yes" -> {
                    people(role).forEach(this::may);
                    own(role).forEach(this::mayOn);
                }
                case "-" -> people(role).forEach(this::mayNot);
                case "own" -> {
                    may("owner.act-1");
                    mayNot("owner.act-2", "only-the-owner-reports", "on another's action", example);
                }
                case "bound" -> bound(OF_THE_UNIT.get(example.operation()));
                case "borough" -> {
                    bound(null);
                    mayNot("claims.scd", "outside-your-bounds", "bound to a unit", example);
                }
                case "unbound" -> {
                    may("analyst.performance");
                    mayNot("analyst.camden", "outside-your-bounds", "bound to a borough", example);
                    mayNot("claims.scd", "outside-your-bounds", "bound to a unit", example);
                }
                case "other" -> other(role, role.equals("approver") ? "own-submission-refused" : "own-claim-refused");
                case "files" -> files(role);
                case "sent" -> sent(role);
                case "self" -> people(role).forEach(this::self);
                case "seen" -> {
                    // Walked edition by edition, where all of them are there.
                }
                default -> throw new IllegalArgumentException("The table has no meaning for \"" + cell + "\".");
            }
        }

        private void bound(String ofTheUnit) {
            may("analyst.performance");
            may("analyst.camden");
            mayNot("analyst.newham", "outside-your-bounds", "of another borough", example);
            mayNot("claims.mmdp", "outside-your-bounds", "of another unit", example);
            if (ofTheUnit != null) {
                may(ofTheUnit);
            }
            for (var field : List.of("place", "borough")) {
                if (example.body().has(field)) {
                    allowed.add(
                            refusal("analyst.newham", "outside-your-bounds", "who would move it there", moved(field)));
                }
            }
        }

        private Example moved(String field) {
            return with(body -> body.put(field, "E09000025"), example);
        }

        /** Each sends files of what is theirs, and nobody those of the other. */
        private void files(String role) {
            boolean owner = role.equals("action-owner");
            var person = owner ? people(role).get(0) : example.as();
            may(person, owner ? updates(example) : example);
            mayNot(person, "not-allowed", "with files of another kind", owner ? example : updates(example));
        }

        /** Each has the file that somebody of the role sent, and sees nothing of those of others. */
        private void sent(String role) {
            var sent = examples.of("sendImport").orElseThrow();
            boolean owner = role.equals("action-owner");
            var person = owner ? people(role).get(0) : sent.as();
            allowed.add(dynamicTest(person + " may, of a file of their own", () -> {
                var own = owner
                        ? sender.send(by(person, updates(sent)), person)
                                .path("id")
                                .toString()
                        : "{sendImport.id}";
                var got = sender.send(at(Map.of("import", own), example), person);
                requireDone(got);
                requireNoneBut(person, got);
            }));
            var other = owner ? person : "analyst.newham";
            refused.add(dynamicTest(other + " sees nothing of a file of somebody else", () -> {
                var got = sender.send(unread(example), other);
                requireNoneBut(other, got);
                if (!example.path().isEmpty()) {
                    var id = sender.send(by("auditor", examples.of("readImport").orElseThrow()), "auditor")
                            .path("id")
                            .toString();
                    var none = sender.send(at(Map.of("import", "999999999"), unread(example)), other);
                    assertThat(got.statusCode()).isEqualTo(404);
                    assertThat(Sight.of(got)).isEqualTo(Sight.of(none).named("999999999", id));
                }
            }));
        }

        /** Each has to do with their own account, and sees nothing of another's. */
        private void self(String person) {
            allowed.add(dynamicTest(
                    person + " may for their own account",
                    () -> requireDone(sender.send(by(person, at(Map.of("account", person), example))))));
            refused.add(dynamicTest(person + " sees nothing of another account", () -> {
                var other = example.path().get("account").toString();
                var got = sender.send(unread(example), person);
                assertThat(got.statusCode()).isEqualTo(404);
                assertThat(Sight.of(got))
                        .isEqualTo(Sight.of(sender.send(elsewhere(unread(example)), person))
                                .named("NO-SUCH", other));
            }));
        }

        private void requireNoneBut(String person, Response got) {
            if (example.operation().equals("listImports")) {
                assertThat(got.jsonPath().getList("items.sentBy", String.class)).allMatch(person::equals);
            }
        }

        private Example updates(Example e) {
            return Variations.ofKind("UPDATES", UPDATES, e);
        }

        private void other(String role, String problem) {
            people(role).forEach(this::may);
            own(role)
                    .forEach((person, made) -> refused.add(dynamicTest(
                            person + " whose own it is may not", () -> requireRefused(made.get(), person, problem))));
        }

        /** What whoever has two roles did in the one and is to look at in the other. */
        private Map<String, Supplier<Example>> own(String role) {
            return switch (example.operation() + " " + role) {
                case "approvePaper approver" ->
                    Map.of("secretary.approver", () -> {
                        sender.send(examples.of("returnPaper").orElseThrow());
                        sender.send(by(
                                "secretary.approver", examples.of("submitPaper").orElseThrow()));
                        return example;
                    });
                case "confirmDisruption verifier", "rejectDisruption verifier" ->
                    Map.of("claims.verifier", () -> {
                        var own = Map.<String, Object>of("disruption", "D-9699");
                        sender.send(by(
                                "claims.verifier",
                                at(own, examples.of("putDisruption").orElseThrow())));
                        return at(own, example);
                    });
                default -> Map.of();
            };
        }

        private void mayOn(String person, Supplier<Example> own) {
            allowed.add(
                    dynamicTest(person + " whose own it is may", () -> requireDone(sender.send(own.get(), person))));
        }

        private void may(String person) {
            may(person, example);
        }

        private void may(String person, Example request) {
            allowed.add(dynamicTest(person + " may", () -> requireDone(sender.send(by(person, request)))));
        }

        private void requireDone(Response got) {
            if (example.orProblem() == null || got.statusCode() < 400) {
                assertThat(got.statusCode()).as(got.asString()).isBetween(200, 299);
            } else {
                assertThat(sender.problem(got)).isEqualTo("/problems/" + example.orProblem());
            }
        }

        private void mayNot(String person) {
            refused.add(dynamicTest(person + " may not", () -> {
                var bare = unread(example);
                boolean unknown = person.equals(Sender.ANYBODY);
                var got = unknown
                        ? requireStatus(401, "sign-in-needed", sender.send(bare, person))
                        : requireStatus(403, "not-allowed", sender.send(bare, person));
                if (!example.path().isEmpty()) {
                    assertThat(Sight.of(sender.send(elsewhere(bare), person)))
                            .as("what is not there looks the same")
                            .isEqualTo(Sight.of(got));
                }
            }));
        }

        private void mayNot(String person, String problem, String why, Example request) {
            // The thing has to be there for some refusals, so that they follow whoever may.
            allowed.add(refusal(person, problem, why, request));
        }

        private DynamicTest refusal(String person, String problem, String why, Example request) {
            return dynamicTest(person + " " + why + " may not", () -> requireRefused(request, person, problem));
        }

        private void requireRefused(Example request, String person, String problem) {
            requireStatus(403, problem, sender.send(request, person));
        }

        private Response requireStatus(int status, String problem, Response got) {
            assertThat(got.statusCode()).as(got.asString()).isEqualTo(status);
            assertThat(got.contentType()).startsWith("application/problem+json");
            assertThat(sender.problem(got)).isEqualTo("/problems/" + problem);
            return got;
        }
    }
}

package org.bluebook.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.description.Variations.at;
import static org.bluebook.api.description.Variations.with;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A paper of each edition and one that is only planned, and everybody who looks for them in every way there is. */
final class Editions {
    private static final String PLANNED = "planned";
    private static final Set<String> WORDS = Set.of("putRecommendation", "putSection");
    private static final List<String> STEPS =
            List.of("freezePaper", "draftPaper", "submitPaper", "approvePaper", "issuePaper");
    private static final Map<String, Integer> NUMBERS = Map.of("PUBLIC", 91, "COMMITTEE", 92, "BOARD", 93, PLANNED, 94);
    private static final int NO_SUCH = 95;

    private final Sender sender;
    private final Examples examples;
    private final Rules rules;

    Editions(Sender sender, Examples examples, Rules rules) {
        this.sender = sender;
        this.examples = examples;
        this.rules = rules;
    }

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        new TreeMap<>(rules.editions())
                .keySet()
                .forEach(edition -> tests.add(dynamicTest("given a paper that is " + edition, () -> make(edition))));
        rules.operations()
                .forEach((operation, row) -> row.forEach((role, cell) -> {
                    if (cell.equals("seen")) {
                        rules.editions()
                                .forEach((edition, byRole) -> tests.add(look(
                                        operation,
                                        edition,
                                        role,
                                        byRole.get(role).equals("yes"))));
                    }
                }));
        return tests.stream();
    }

    private void make(String edition) {
        var paper = Map.<String, Object>of("paper", reference(NUMBERS.get(edition)));
        requireDone(sender.send(with(
                body -> {
                    body.put("reportNumber", NUMBERS.get(edition));
                    body.put("audience", edition.equals(PLANNED) ? "PUBLIC" : edition);
                },
                at(paper, example("putPaper")))));
        if (!edition.equals(PLANNED)) {
            examples.all().stream()
                    .filter(example -> WORDS.contains(example.operation()))
                    .forEach(example -> requireDone(sender.send(at(paper, example))));
            STEPS.forEach(step -> requireDone(sender.send(at(paper, example(step)))));
        }
    }

    private static void requireDone(Response got) {
        assertThat(got.statusCode()).as(got.asString()).isBetween(200, 201);
    }

    private DynamicTest look(String operation, String edition, String role, boolean visible) {
        boolean issued = !edition.equals(PLANNED);
        boolean sees = visible && (issued || operation.endsWith("Papers") || operation.equals("readPaper"));
        return dynamicTest(
                "%s %s %s: %s".formatted(operation, edition, role, sees ? "sees it" : "sees nothing"), () -> {
                    var person = AuthorisationTest.people(role).get(0);
                    var reference = reference(NUMBERS.get(edition));
                    var got = sender.send(at(Map.of("paper", reference), example(operation)), person);
                    var path = example(operation).path();
                    if (sees || path.isEmpty()) {
                        assertThat(got.statusCode()).isEqualTo(200);
                    }
                    if (example(operation).page()) {
                        assertThat(got.asString().contains("\"" + reference + "\""))
                                .isEqualTo(sees);
                    }
                    if (!sees && !path.isEmpty()) {
                        var none = sender.send(at(Map.of("paper", reference(NO_SUCH)), example(operation)), person);
                        assertThat(Sight.of(got)).isEqualTo(Sight.of(none).named(reference(NO_SUCH), reference));
                    }
                });
    }

    private Example example(String operation) {
        return examples.of(operation).orElseThrow();
    }

    /** Another number of the same meeting. */
    private String reference(int number) {
        return example("putMeeting").path().get("meeting") + "-" + number;
    }
}

package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Path REALM = Path.of("..", "keycloak", "bluebook-realm.json");
    private static final String CAMDEN = "E09000007";

    /** What each address is for whom; the first that fits counts. */
    private static final Map<String, String> ROLES = roles();

    private final Map<String, JsonNode> people = people();

    @Test
    void areSentByPeopleOfTheRealmWhoMay() {
        assertThat(Sample.lines()).allMatch(line -> rolesOf(line.as()).contains(roleFor(line)));
    }

    @Test
    void areWithinTheBoundsOfWhoSendsThem() {
        assertThat(Sample.lines().filter(line -> !bounds(line.as(), "unit").isEmpty()))
                .isNotEmpty()
                .allMatch(line -> bounds(line.as(), "unit")
                        .contains(line.body().path("unit").asText()));
        assertThat(Sample.lines().filter(line -> !bounds(line.as(), "place").isEmpty()))
                .isNotEmpty()
                .allMatch(line -> bounds(line.as(), "place").contains(place(line)));
        assertThat(Sample.sent("indicators/.*/" + CAMDEN + "/2006-03"))
                .allMatch(sent -> sent.line().as().equals("analyst.camden"));
    }

    @Test
    void moveTheClockForwardInEachFile() {
        assertThat(Sample.FILES)
                .allSatisfy(file -> assertThat(file.lines()).isSortedAccordingTo(Comparator.comparing(Line::at)));
    }

    @Test
    void ofOneMomentDoNotDependOnEachOther() {
        for (SampleFile file : Sample.FILES) {
            for (List<Line> moment : file.moments()) {
                var paths = moment.stream().map(Line::path).collect(Collectors.toSet());

                assertThat(paths).as(moment.get(0).where()).hasSameSizeAs(moment);
                assertThat(paths).noneMatch(path -> someAbove(path).stream().anyMatch(paths::contains));
            }
        }
    }

    @Test
    void nameTheVersionTheyChangeAndNoOther() {
        var there = new HashSet<String>();

        assertThat(Sample.lines().filter(line -> line.method().equals("PUT")))
                .allMatch(line -> line.ifMatch().isPresent() == (!there.add(line.path()) || isVerb(line)));
    }

    @Test
    void haveAKeyWhereTheyAddSomething() {
        var keys = Sample.lines()
                .map(Line::key)
                .flatMap(java.util.Optional::stream)
                .toList();

        assertThat(keys).hasSize(4).doesNotHaveDuplicates();
        assertThat(Sample.lines())
                .allMatch(line -> line.key().isPresent() == line.method().equals("POST"));
    }

    @Test
    void saySyntheticOrNameTheParagraph() {
        var sources = Sample.lines()
                .map(line -> line.body().path("source").asText())
                .filter(source -> !source.isEmpty())
                .collect(Collectors.toSet());

        assertThat(sources)
                .contains(Sample.SYNTHETIC)
                .allMatch(source -> source.equals(Sample.SYNTHETIC) || source.startsWith("report 9"));
    }

    @Test
    void areAsManyAsTheReadMeTells() {
        assertThat(Sample.FILES).hasSize(21).allMatch(file -> file.name().matches("\\d\\d-[a-z0-9-]+\\.jsonl"));
        assertThat(Sample.lines()).hasSize(16_348);
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("/api/v1/disruptions/[^/]+/(confirmation|rejection)", "verifier");
        roles.put(
                "/api/v1/(indicators|networks|disruptions|seizures|asset-recoveries|cohorts|baselines)/.*", "analyst");
        roles.put(
                "/api/v1/(trends|resourcing|consultation-priorities|places|interventions|impact-assessments)/.*",
                "analyst");
        roles.put("/api/v1/actions/[^/]+/(updates|evidence).*", "action-owner");
        roles.put("/api/v1/actions/[^/]+/milestones/\\d+/(date|reached)", "action-owner");
        roles.put("/api/v1/(bodies|contacts|meetings|actions|papers|abbreviations)/.*", "secretary");
        return roles;
    }

    private static String roleFor(Line line) {
        return ROLES.entrySet().stream()
                .filter(role -> line.path().matches(role.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Addresses that say what happens to something that is there. */
    private static boolean isVerb(Line line) {
        return line.path().matches(".*/(state|confirmation|rejection|date|reached|flag)");
    }

    private static String place(Line line) {
        var path = line.path().split("/", -1);
        if (line.path().contains("/baselines/")) {
            return path[path.length - 1];
        }
        if (line.path().contains("/places/")) {
            return path[4].replaceFirst("-W\\d$", "");
        }
        return line.path().contains("/observations/") || line.path().contains("/cohorts/")
                ? path[path.length - 2]
                : line.body().path("place").asText();
    }

    private static Set<String> someAbove(String path) {
        var above = new HashSet<String>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            above.add(path.substring(0, slash));
        }
        return above;
    }

    private Set<String> rolesOf(String person) {
        return strings(people.get(person).path("realmRoles"));
    }

    private Set<String> bounds(String person, String claim) {
        return strings(people.get(person).path("attributes").path(claim));
    }

    private static Set<String> strings(JsonNode list) {
        return Sample.items(list).map(JsonNode::textValue).collect(Collectors.toSet());
    }

    private static Map<String, JsonNode> people() {
        try {
            return Sample.items(new ObjectMapper().readTree(REALM.toFile()).required("users"))
                    .collect(Collectors.toMap(user -> user.required("username").textValue(), user -> user));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

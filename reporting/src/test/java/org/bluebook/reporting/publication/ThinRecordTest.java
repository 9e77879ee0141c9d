package org.bluebook.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.bluebook.reporting.documents.NoSuchFigure;
import org.bluebook.reporting.sample.Fewer;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.Freeze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers on a record that has little in it, or nothing, or too much. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class ThinRecordTest {
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final String BOARD = "MB-2006-03";
    private static final String COMMITTEE = "PPRC-2006-04-24-9";
    private static final Map<String, Facts> FROZEN = new ConcurrentHashMap<>();

    /** The profile "proof" has 500. */
    private static final int MANY = Integer.getInteger("bluebook.papers.boroughs", 60);

    private static final String PROFILE = "MB-FY2005Q4-E09000012";

    private enum What {
        NO_BOROUGH(facts -> Fewer.boroughs(facts, 0)),
        ONE_BOROUGH(facts -> Fewer.boroughs(facts, 1)),
        MANY_BOROUGHS(facts -> Fewer.boroughs(facts, MANY)),
        NO_EVENT(Fewer::withoutEvents),
        NO_VALUE(Fewer::withoutValues),
        NOTHING(Fewer::nothing),
        LONG_NAMES(Fewer::longNames);

        @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments alone
        private final UnaryOperator<Facts> thinned;

        What(UnaryOperator<Facts> thinned) {
            this.thinned = thinned;
        }
    }

    @Inject
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @Inject
    Press press;

    @Inject
    Gate gate;

    @Inject
    Bodies bodies;

    @Inject
    Places places;

    @Inject
    Papers papers;

    @BeforeEach
    void theFactsOfThePapers() {
        sample.record();
        QuarkusTransaction.requiringNew().run(this::planTheProfile);
    }

    private void planTheProfile() {
        if (papers.findByIdOptional(PROFILE).isEmpty()) {
            papers.persist(Paper.profile(
                    bodies.findById("MB"),
                    places.findById("E09000012"),
                    Period.parse("FY2005Q4"),
                    "Borough profile: Hackney",
                    "SCD 12"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MB-2006-03, NO_BOROUGH",
        "MB-2006-03, ONE_BOROUGH",
        "MB-2006-03, MANY_BOROUGHS",
        "MB-2006-03, NO_EVENT",
        "MB-2006-03, NO_VALUE",
        "MB-2006-03, NOTHING",
        "MB-2006-03, LONG_NAMES",
        "PPRC-2006-04-24-9, MANY_BOROUGHS",
        "PPRC-2006-04-24-9, NO_EVENT",
        "PPRC-2006-04-24-9, NO_VALUE",
        "MB-FY2005Q4-E09000012, NO_BOROUGH",
        "MB-FY2005Q4-E09000012, ONE_BOROUGH",
        "MB-FY2005Q4-E09000012, MANY_BOROUGHS",
        "MB-FY2005Q4-E09000012, NO_EVENT",
        "MB-FY2005Q4-E09000012, NO_VALUE",
        "MB-FY2005Q4-E09000012, NOTHING",
        "MB-FY2005Q4-E09000012, LONG_NAMES"
    })
    void stillGivesAPaperThatPassesTheGate(String paper, What what) {
        var facts = what.thinned.apply(facts(paper));

        var made = press.print(facts, CanonicalJson.sha256(paper), 1);

        assertThat(gate.check(made, facts)).isEmpty();
        assertThat(made.files()).containsKeys(Format.PDF, Format.HTML, Format.JSON, Format.XLSX, Format.CSV);
        assertThat(made.content().texts()).noneMatch(text -> text.contains("null") || text.contains("0.0 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {BOARD, PROFILE})
    void isSaidToBeEmptyAndNotToBeWell(String paper) {
        var facts = Fewer.nothing(facts(paper));

        var texts = press.print(facts, CanonicalJson.sha256(paper), 1)
                .content()
                .texts()
                .collect(Collectors.toSet());

        assertThat(texts)
                .contains("No return was due for March 2006.", "Definitions of the indicators printed: none on record.")
                .noneMatch(text -> text.contains("made every return"))
                .noneMatch(text -> text.contains("151 networks"));
    }

    @Test
    void stopsAPaperWhoseWordsAskForWhatIsNotThere() {
        var facts = Fewer.boroughs(facts(COMMITTEE), 0);

        assertThatThrownBy(() -> press.print(facts, CanonicalJson.sha256("none"), 1))
                .isInstanceOf(NoSuchFigure.class)
                .hasMessageContaining("Paragraph 17 under \"B. Supporting information\"")
                .hasMessageContaining("{{PAS-BOR@Hackney}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is null and void, and NaN is a kind of bread.",
                "The figure {{CN-ALL}} is a token, and here it is not looked up."
            })
    void mayHoldWordsThatLookLikeAFailure(String words) {
        var facts = facts(BOARD);
        var topic = facts.registers().trends().get(0).note();
        var edited = CanonicalJson.read(CanonicalJson.write(facts).replace(topic, words), Facts.class);

        var made = press.print(edited, CanonicalJson.sha256("words"), 1);

        assertThat(gate.check(made, edited)).isEmpty();
        assertThat(gate.check(made, facts)).hasSize(2);
    }

    private Facts facts(String paper) {
        return FROZEN.computeIfAbsent(
                paper,
                reference ->
                        freeze.freeze(reference, new Actor("secretary"), AT).facts());
    }
}

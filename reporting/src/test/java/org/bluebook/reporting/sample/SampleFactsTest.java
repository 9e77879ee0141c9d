package org.bluebook.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bluebook.actions.Action;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Revision;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Outcome;
import org.bluebook.networks.DisruptionCount;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Involvement;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.Seizures;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class SampleFactsTest {
    private static final LocalDate FIRST = LocalDate.of(2005, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2006, 3, 31);

    @Inject
    SampleFacts sample;

    @Inject
    Observations observations;

    @Inject
    Disruptions disruptions;

    @Inject
    Seizures seizures;

    @Inject
    Actions actions;

    @Inject
    Papers papers;

    @Inject
    Session store;

    @BeforeEach
    void theSample() {
        sample.record();
    }

    @Test
    void have115ConfirmedDisruptionsIn200506And61PercentOfClaimsAgainstDrugNetworks() {
        var counts = disruptions.byMonth(FIRST, LAST);

        long claimed = counts.stream().mapToLong(DisruptionCount::claimed).sum();
        long drugs = counts.stream()
                .filter(count -> count.involvement() != Involvement.NO_DRUGS)
                .mapToLong(DisruptionCount::claimed)
                .sum();

        assertThat(counts.stream().mapToLong(DisruptionCount::confirmed).sum()).isEqualTo(115);
        assertThat(100 * drugs).isEqualTo(61 * claimed);
    }

    @ParameterizedTest
    @CsvSource({
        "COCAINE, KILOGRAMS, 266",
        "CRACK, KILOGRAMS, 6",
        "HEROIN, KILOGRAMS, 58",
        "AMPHETAMINE, KILOGRAMS, 42",
        "CANNABIS, TONNES, 3"
    })
    void haveTheProjectsStatedSeizures(Drug drug, MeasureUnit measure, BigDecimal stated) {
        var taken = seizures.taken(FIRST, LAST).stream()
                .filter(s -> s.unit().equals("MMDP")
                        && s.drug() == drug
                        && s.quantity().unit() == measure)
                .map(s -> s.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(taken).isEqualByComparingTo(stated);
    }

    @Test
    void haveEveryMonthOfTenSeriesForEveryBoroughAndLondon() {
        long cells = store.createQuery(
                        "select count(distinct concat(o.indicator, o.place, o.periodFirst)) from Observation o where o.source = 'SYNTHETIC'",
                        Long.class)
                .getSingleResult();

        assertThat(cells).isEqualTo(36L * 33 * 10);
    }

    @Test
    void markEveryFigureAsSyntheticOrByItsParagraph() {
        var sources = Stream.of(
                        "Observation", "Disruption", "Seizure", "AssetRecovery", "Milestone", "Update", "Evidence")
                .flatMap(entity -> store.createQuery("select distinct e.source from " + entity + " e", String.class)
                        .getResultStream());

        assertThat(sources).allMatch(source -> source.equals("SYNTHETIC") || source.startsWith("report 9, "));
    }

    @Test
    void keepDoubtsAndBlanksAsTheyAreStated() {
        assertThat(words("MMDP-ARR", "LONDON", "FY2005")).isEqualTo("over 138 arrests");
        assertThat(words("PAS-BOR", "E09000012", "2004")).isEqualTo("about 70%");
        assertThat(words("PAS-BOR", "E09000002", "2004")).isEqualTo("not in source");
        assertThat(words("TRT-GAP", "LONDON", "2006-04-24")).isEqualTo("to be established");
        assertThat(words("SEIZ-CAN", "LONDON", "FY2005")).isEqualTo("3 tonnes");
    }

    @Test
    void giveLondonALowerBoundWhileReturnsAreMissing() {
        assertThat(words("DRR-BRCH", "E09000029", "2006-03")).isEqualTo("not in source");
        assertThat(words("DRR-BRCH", "LONDON", "2006-03")).startsWith("at least ");
        assertThat(words("DRR-BRCH", "LONDON", "2006-02")).doesNotStartWith("at least ");
    }

    @Test
    void reviseFebruaryBeforeAprilWithReasons() {
        var revisions = observations.revisedBetween(
                Instant.parse("2006-03-01T00:00:00Z"), Instant.parse("2006-04-12T08:00:00Z"));

        assertThat(revisions)
                .hasSize(6)
                .extracting(Revision::now)
                .allMatch(now -> now.period().equals(Period.parse("2006-02"))
                        && now.reason().isPresent());
    }

    @Test
    void breakTheSeriesOfTestsWhereTheDefinitionChanged() {
        assertThat(observed("DIP-TESTS", "LONDON", "2005-11").definition()).isEqualTo(1);
        assertThat(observed("DIP-TESTS", "LONDON", "2005-12").definition()).isEqualTo(2);
    }

    @Test
    void leaveTheActionsProposedBecauseTheResolutionIsNotInTheSource() {
        assertThat(actions.inOrder())
                .extracting(Action::reference, Action::status)
                .containsExactly(
                        tuple("ACT-1", ActionStatus.PROPOSED),
                        tuple("ACT-2", ActionStatus.PROPOSED),
                        tuple("ACT-3", ActionStatus.PROPOSED));
        assertThat(store.find(Decision.class, "PPRC-2006-04-24/1").outcome()).isEqualTo(Outcome.NOT_IN_SOURCE);
    }

    @Test
    void haveEveryActionReportedForMarch2006WithADateThatMoved() {
        assertThat(actions.inOrder())
                .allMatch(action -> action.updateFor(Period.parse("2006-03")).isPresent())
                .allMatch(action -> action.milestones().stream()
                        .anyMatch(m -> !m.currentDate().equals(m.originalDate())));
    }

    @Test
    void haveTheCommitteePaperComplete() {
        var paper = papers.withWords("PPRC-2006-04-24-9").orElseThrow();

        assertThat(paper.whatIsMissing()).isEmpty();
        assertThat(paper.recommendations()).hasSize(3);
        assertThat(paper.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(paper.sections().get(2).numbers()).contains(1, 25);
        assertThat(papers.withWords("MB-2006-03"))
                .get()
                .extracting(Paper::marking)
                .isEqualTo(ProtectiveMarking.RESTRICTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/abbreviations/X/y | {\"expansion\":\"Y\"} | no verb is known for PUT abbreviations/X/y",
                "/api/v1/abbreviations/X   | {\"expansion\":\"Y\",\"more\":1} | more"
            })
    void refuseALineThatIsNotUnderstoodAndNameIt(String path, String body, String says, @TempDir Path folder)
            throws IOException {
        var line =
                "{\"as\":\"secretary\",\"at\":\"2006-04-10T09:00:00Z\",\"method\":\"PUT\",\"path\":\"%s\",\"body\":%s}"
                        .formatted(path, body);
        Files.writeString(folder.resolve("01-what.jsonl"), line + "\n");

        assertThatThrownBy(() -> sample.recordFrom(folder))
                .hasStackTraceContaining("01-what.jsonl:1")
                .hasStackTraceContaining(says);
    }

    private String words(String indicator, String place, String period) {
        return observed(indicator, place, period).quantity().inWords();
    }

    private Observation observed(String indicator, String place, String period) {
        return observations.latest(indicator, place, Period.parse(period)).orElseThrow();
    }
}

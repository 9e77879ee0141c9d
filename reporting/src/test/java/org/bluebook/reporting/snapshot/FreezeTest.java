package org.bluebook.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Figure;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Status;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.Quantity;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Paper;
import org.bluebook.papers.PaperIncomplete;
import org.bluebook.papers.Papers;
import org.bluebook.people.Actor;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class FreezeTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Instant LATER = Instant.parse("2006-05-02T09:00:00Z");
    private static final String BOARD = "MB-2006-03";
    private static final String HASH = "0".repeat(64);
    private static final String PROFILE = "MB-FY2005Q4-E09000012";

    @Inject
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @Inject
    Snapshots snapshots;

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Papers papers;

    @Inject
    Meetings meetings;

    @Inject
    EntityManager store;

    @BeforeEach
    void theSample() {
        sample.record();
    }

    @Test
    void givesTheSameHashForTheSameFacts() {
        assertThat(freeze.freeze(BOARD, SECRETARY, AT).sha256())
                .isEqualTo(freeze.freeze(BOARD, SECRETARY, AT).sha256());
    }

    @Test
    void readsOneViewWhateverIsCommittedMeanwhile() {
        var period = Period.month(YearMonth.of(2006, 1));

        long seen = QuarkusTransaction.requiringNew().call(() -> {
            long first = observations.highestSequence();
            CompletableFuture.runAsync(() -> reviseInAnotherTransaction(period)).join();
            assertThat(observations.highestSequence()).isEqualTo(first);
            return first;
        });

        assertThat(QuarkusTransaction.requiringNew().call(observations::highestSequence))
                .isGreaterThan(seen);
    }

    private void reviseInAnotherTransaction(Period period) {
        QuarkusTransaction.requiringNew().run(() -> {
            var indicator = indicators.findById("DIP-TESTS");
            var latest = observations.latest("DIP-TESTS", "E09000012", period).orElseThrow();
            var next = Quantity.exactly(latest.quantity().amount().add(java.math.BigDecimal.ONE), indicator.unit());
            observations.revise(
                    indicator,
                    "E09000012",
                    period,
                    Reading.of(next, Status.REVISED, Reading.SYNTHETIC),
                    "A late form.",
                    SECRETARY,
                    LATER);
        });
    }

    /** Every kind of paper: what is printed of facts just frozen has to be what is printed of them three years on. */
    @ParameterizedTest
    @ValueSource(strings = {BOARD, "PPRC-2006-04-24-9", PROFILE})
    void knowsTheFactsItFrozeAsTheyAreReadBack(String paper) {
        var frozen = freeze.freeze(paper, SECRETARY, AT);

        assertThat(snapshots.factsOf(frozen))
                .isSameAs(snapshots.factsOf(frozen))
                .isEqualTo(frozen.facts());
    }

    /** The store adds up what boroughs returned over the quarter; their months, which another paper holds, say the same. */
    @Test
    void printsOfSumsWhatItWouldPrintOfTheirMonths() {
        var profile = freeze.freeze(PROFILE, SECRETARY, AT).facts();
        var months = freeze.freeze(BOARD, SECRETARY, AT).facts().figures().observations();

        assertThat(Renditions.json(Documents.from(monthByMonth(profile, months), HASH)))
                .isEqualTo(Renditions.json(Documents.from(profile, HASH)));
    }

    private static Facts monthByMonth(Facts facts, List<ObservationFacts> others) {
        var of = facts.profile();
        var figures = facts.figures();
        return new Facts(
                facts.schema(),
                facts.frozenAt(),
                facts.highestObservation(),
                facts.paper(),
                facts.actions(),
                facts.counts(),
                new FigureFacts(
                        figures.indicators(),
                        Stream.concat(figures.observations().stream(), others.stream())
                                .distinct()
                                .toList(),
                        figures.revisions(),
                        figures.places()),
                facts.registers(),
                facts.changes(),
                new ProfileFacts(of.place(), of.events(), of.tiles(), of.wards(), of.seized(), List.of()),
                facts.cohorts(),
                facts.baselines(),
                facts.wards());
    }

    @Test
    void holdsTheMonthsThatItAddsUp() {
        var profile = freeze.freeze(PROFILE, SECRETARY, AT).facts();
        var sum = profile.profile().returned().get(0);
        var march = new Figure(sum.indicator(), sum.place(), Period.month(YearMonth.of(2006, 3)));
        var before = new Figure(sum.indicator(), sum.place(), Period.month(YearMonth.of(2005, 12)));

        assertThat(profile.holdsAny(Map.of(Long.MAX_VALUE, march))).isTrue();
        assertThat(profile.holdsAny(Map.of(Long.MAX_VALUE, before))).isFalse();
    }

    @Test
    void refusesFactsItKnowsWhoseTextInTheStoreIsOtherwise() {
        QuarkusTransaction.begin();
        try {
            freeze.freeze(BOARD, SECRETARY, AT);
            store.createNativeQuery("""
                            insert into snapshot
                                (paper, frozen_at, frozen_by, highest_observation, content, sha256)
                            select paper, frozen_at, frozen_by, highest_observation, concat(content, ' '), sha256
                            from snapshot where paper = ?1 order by id desc limit 1
                            """).setParameter(1, BOARD).executeUpdate();
            var altered = snapshots.latestOf(BOARD).orElseThrow();

            assertThatThrownBy(() -> snapshots.factsOf(altered)).isInstanceOf(SnapshotAltered.class);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void takesAConstantNumberOfStatements() {
        long few = statementsOfAFreeze();
        reviseInAnotherTransaction(Period.month(YearMonth.of(2006, 3)));
        reviseInAnotherTransaction(Period.month(YearMonth.of(2005, 12)));

        assertThat(statementsOfAFreeze()).isEqualTo(few).isLessThan(32);
    }

    private long statementsOfAFreeze() {
        var statistics = store.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        freeze.freeze(BOARD, SECRETARY, AT);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void leavesOutWhatWasRecordedAfterIt() {
        var before = freeze.freeze(BOARD, SECRETARY, AT).facts().figures();
        reviseInAnotherTransaction(Period.month(YearMonth.of(2006, 2)));

        assertThat(freeze.freeze(BOARD, SECRETARY, AT).facts().figures()).isEqualTo(before);
    }

    @Test
    void refusesAPaperWithAnEmptyLetter() {
        var unwritten = QuarkusTransaction.requiringNew().call(() -> {
            var meeting = meetings.findById("PPRC-2006-04-24");
            var paper = Paper.forMeeting(meeting, 99, "Nothing yet", "Commissioner");
            papers.persist(paper);
            return paper.reference();
        });

        assertThatThrownBy(() -> freeze.freeze(unwritten, SECRETARY, AT))
                .isInstanceOf(PaperIncomplete.class)
                .hasMessageContaining("D. Financial implications");
        QuarkusTransaction.requiringNew().run(() -> papers.deleteById(unwritten));
    }

    @Test
    void refusesAPaperThatIsNotPlanned() {
        assertThatThrownBy(() -> freeze.freeze("MB-1999-01", SECRETARY, AT))
                .isInstanceOf(NoSuchPaper.class)
                .hasMessageContaining("MB-1999-01");
    }

    @Test
    void survivesAFileAndRefusesAnEditedOne(@TempDir Path folder) throws IOException {
        var snapshot = freeze.freeze(BOARD, SECRETARY, AT);
        var file = folder.resolve("snapshot");
        SnapshotFile.write(file, snapshot);
        assertThat(SnapshotFile.read(file)).isEqualTo(snapshot.facts());

        Files.writeString(file, Files.readString(file).replace("\"networks\":5", "\"networks\":6"));

        assertThatThrownBy(() -> SnapshotFile.read(file))
                .isInstanceOf(SnapshotAltered.class)
                .hasMessageContaining(snapshot.sha256());
    }
}

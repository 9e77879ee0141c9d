package org.bluebook.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Rag;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Status;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.networks.Involvement;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.reporting.snapshot.ChangeFacts.Moved;
import org.bluebook.reporting.snapshot.ChangeFacts.Named;
import org.bluebook.reporting.snapshot.ChangeFacts.Placed;
import org.bluebook.reporting.snapshot.ChangeFacts.Restated;
import org.bluebook.reporting.snapshot.ChangeFacts.Turned;
import org.bluebook.reporting.snapshot.ChangeFacts.Undone;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.RevisionFacts;
import org.bluebook.reporting.snapshot.WardFacts.TakenOff;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Period FEBRUARY = Period.parse("2006-02");
    private static final Period MARCH = Period.parse("2006-03");
    private static final Instant IN_MARCH = Instant.parse("2006-03-13T16:00:00Z");
    private static final Instant IN_APRIL = Instant.parse("2006-04-13T16:00:00Z");
    private static final LocalDate END_OF_MARCH = LocalDate.parse("2006-03-31");
    private static final LocalDate MAY = LocalDate.parse("2006-05-31");

    @Test
    void findsNothingBetweenAnIssueAndItself() {
        var facts = facts(FEBRUARY, IN_MARCH, List.of(action(Rag.GREEN, FEBRUARY, MAY, null)), List.of(), 3, List.of());

        var changes = Comparison.of(facts, 1, facts);

        assertThat(changes)
                .isEqualTo(new ChangeFacts(
                        "MB-2006-02",
                        1,
                        IN_MARCH,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(changes.isFirst()).isFalse();
    }

    @Test
    void saysWhatAFigureWasIsAndWhy() {
        var revision =
                new RevisionFacts("TESTS", "LONDON", FEBRUARY, tests(212), tests(221), "A return came late.", IN_APRIL);
        var before = facts(FEBRUARY, IN_MARCH, List.of(), List.of(observed(FEBRUARY, 212)), 3, List.of());
        var now = facts(
                MARCH,
                IN_APRIL,
                List.of(),
                List.of(observed(FEBRUARY, 221), observed(MARCH, 230)),
                4,
                List.of(revision));

        assertThat(Comparison.of(before, 2, now).restated())
                .containsExactly(
                        new Restated("TESTS", "LONDON", FEBRUARY, tests(212), tests(221), "A return came late."),
                        new Restated(
                                "Disruptions confirmed",
                                "LONDON",
                                FEBRUARY,
                                Quantity.exactly(3, MeasureUnit.DISRUPTIONS),
                                Quantity.exactly(4, MeasureUnit.DISRUPTIONS),
                                "Records were entered or decided since. Now 9 claimed, 4 confirmed, 1 rejected."));
    }

    @Test
    void neverRestatesInSilence() {
        var before = facts(FEBRUARY, IN_MARCH, List.of(), List.of(observed(FEBRUARY, 212)), 3, List.of());
        var now = facts(MARCH, IN_APRIL, List.of(), List.of(observed(FEBRUARY, 221)), 3, List.of());

        assertThat(Comparison.of(before, 1, now).restated())
                .extracting(Restated::why)
                .containsExactly("No reason was recorded.");
    }

    @Test
    void restatesABaselineThatIsAnotherNumberAndNoneThatIsNew() {
        var before = settled(FEBRUARY, baseline("LONDON", 40, ""), baseline("CAMDEN", 7, ""));
        var now = settled(
                MARCH,
                baseline("LONDON", 44, "Two boroughs were counted twice."),
                baseline("CAMDEN", 7, ""),
                baseline("BARNET", 5, ""));

        assertThat(Comparison.of(before, 1, now).restated())
                .containsExactly(new Restated(
                        "Baseline: TESTS",
                        "LONDON",
                        FEBRUARY,
                        tests(40),
                        tests(44),
                        "Two boroughs were counted twice."));
    }

    private static BaselineFacts baseline(String place, int tests, String why) {
        var open = Quantity.toBeEstablished(MeasureUnit.TESTS);
        return new BaselineFacts("TESTS", place, 1, tests(tests), FEBRUARY, open, null, "", null, "SCD", why, "");
    }

    private static Facts settled(Period month, BaselineFacts... baselines) {
        var none = facts(month, IN_APRIL, List.of(), List.of(), 3, List.of());
        return new Facts(
                none.schema(),
                none.frozenAt(),
                none.highestObservation(),
                none.paper(),
                none.actions(),
                none.counts(),
                none.figures(),
                none.registers(),
                none.changes(),
                none.profile(),
                none.cohorts(),
                List.of(baselines),
                List.of());
    }

    @Test
    void namesPlacesThatAreWorstAffectedSinceAndThoseThatAreNoLonger() {
        var before = withWards(FEBRUARY, IN_MARCH, ward("A", END_OF_MARCH.minusMonths(6), null), ward("B", null, null));
        var now = withWards(
                MARCH,
                IN_APRIL,
                ward("A", null, new TakenOff(END_OF_MARCH, "Calls fell by half.")),
                ward("B", null, null),
                ward("C", END_OF_MARCH, null),
                ward("D", END_OF_MARCH.minusYears(1), null));

        var changes = Comparison.of(before, 1, now);

        assertThat(changes.flagged()).containsExactly(new Placed("C", "CAMDEN", "Dealing."));
        assertThat(changes.unflagged()).containsExactly(new Placed("A", "CAMDEN", "Calls fell by half."));
    }

    private static WardFacts ward(String name, LocalDate since, TakenOff takenOff) {
        return new WardFacts(
                "W-" + name, name, "CAMDEN", takenOff == null ? "Dealing." : "", since, MAY, List.of(), null, takenOff);
    }

    private static Facts withWards(Period month, Instant at, WardFacts... wards) {
        var none = facts(month, at, List.of(), List.of(), 3, List.of());
        return new Facts(
                none.schema(),
                none.frozenAt(),
                none.highestObservation(),
                none.paper(),
                none.actions(),
                none.counts(),
                none.figures(),
                none.registers(),
                none.changes(),
                none.profile(),
                none.cohorts(),
                none.baselines(),
                List.of(wards));
    }

    @Test
    void saysWhichDatesRatingsAndStatusesTurned() {
        var before = facts(
                FEBRUARY, IN_MARCH, List.of(action(Rag.GREEN, FEBRUARY, END_OF_MARCH, null)), List.of(), 3, List.of());
        var now = facts(MARCH, IN_APRIL, List.of(action(Rag.RED, MARCH, MAY, null)), List.of(), 3, List.of());

        var changes = Comparison.of(before, 1, now);

        assertThat(changes.moved())
                .containsExactly(new Moved("ACT-1.1", "Review", END_OF_MARCH, END_OF_MARCH, MAY, "Partners asked."));
        assertThat(changes.turned())
                .containsExactly(new Turned("ACT-1", "Offenders", "rating", "On track", "Off track"));
        assertThat(changes.undone()).isEmpty();
    }

    @Test
    void saysWhatShouldHaveChangedAndDidNot() {
        var before = facts(
                FEBRUARY, IN_MARCH, List.of(action(Rag.GREEN, FEBRUARY, END_OF_MARCH, null)), List.of(), 3, List.of());
        var now = facts(
                MARCH, IN_APRIL, List.of(action(Rag.GREEN, FEBRUARY, END_OF_MARCH, null)), List.of(), 3, List.of());

        assertThat(Comparison.of(before, 1, now).undone())
                .containsExactly(
                        new Undone("ACT-1.1", "Review fell due and has not been reached."),
                        new Undone("ACT-1", "Offenders has no report for March 2006."));
    }

    @Test
    void namesNewActionsAndThoseThatEnded() {
        var one = action(Rag.GREEN, MARCH, MAY, null);
        var ended = new ActionFacts(
                "ACT-1", "Offenders", "Wording.", "TP", ActionStatus.CLOSED, one.milestones(), one.updates());
        var fresh = new ActionFacts("ACT-9", "Profiles", "Wording.", "TP", ActionStatus.AGREED, List.of(), List.of());
        var before = facts(FEBRUARY, IN_MARCH, List.of(one), List.of(), 3, List.of());
        var now = facts(MARCH, IN_APRIL, List.of(ended, fresh), List.of(), 3, List.of());

        var changes = Comparison.of(before, 1, now);

        assertThat(changes.added()).containsExactly(new Named("ACT-9", "Profiles", "Agreed by members"));
        assertThat(changes.closed()).containsExactly(new Named("ACT-1", "Offenders", "Closed by members"));
    }

    @Test
    void leavesOutOfACommitteesPaperWhatIsCountedByTheMonth() {
        var stated = Period.parse("FY2005");
        var before = facts(
                FEBRUARY, IN_MARCH, List.of(), List.of(observed(FEBRUARY, 212), observed(stated, 2000)), 3, List.of());
        var now = facts(
                MARCH, IN_APRIL, List.of(), List.of(observed(FEBRUARY, 221), observed(stated, 2100)), 4, List.of());

        assertThat(Comparison.of(beforeACommittee(before), 1, beforeACommittee(now))
                        .restated())
                .extracting(Restated::period)
                .containsExactly(stated);
    }

    @Test
    void restatesInAProfileNothingOfLondonThatItDoesNotHold() {
        var before = facts(FEBRUARY, IN_MARCH, List.of(), List.of(), 3, List.of());
        var now = facts(MARCH, IN_APRIL, List.of(), List.of(), 4, List.of());

        assertThat(Comparison.of(before, 1, now).restated()).isNotEmpty();
        assertThat(Comparison.of(ofABorough(before), 1, ofABorough(now)).restated())
                .isEmpty();
    }

    private static Facts ofABorough(Facts facts) {
        var json = CanonicalJson.write(facts)
                .replace(
                        "\"profile\":null",
                        "\"profile\":{\"events\":[],\"place\":\"CAMDEN\",\"tiles\":[],\"wards\":[]}");
        return CanonicalJson.read(json, Facts.class);
    }

    private static Facts beforeACommittee(Facts facts) {
        var json = CanonicalJson.write(facts).replace("MANAGEMENT_BOARD", "COMMITTEE_PAPER");
        return CanonicalJson.read(json, Facts.class);
    }

    private static ActionFacts action(Rag rag, Period month, LocalDate due, LocalDate reached) {
        var milestone = new MilestoneFacts(
                "ACT-1.1", "Review", END_OF_MARCH, due, reached, List.of("Partners asked."), List.of(), "");
        var update = new UpdateFacts(month, rag, rag, "Narrative.", "Reason.", "", "SCD");
        return new ActionFacts(
                "ACT-1", "Offenders", "Wording.", "TP", ActionStatus.IN_PROGRESS, List.of(milestone), List.of(update));
    }

    private static ObservationFacts observed(Period month, int tests) {
        return new ObservationFacts(
                "TESTS", "LONDON", month, tests(tests), "", "", Status.FINAL, "SCD", 1, 0, tests, IN_MARCH, "analyst");
    }

    private static Quantity tests(int tests) {
        return Quantity.exactly(tests, MeasureUnit.TESTS);
    }

    private static Facts facts(
            Period month,
            Instant at,
            List<ActionFacts> actions,
            List<ObservationFacts> observations,
            long confirmed,
            List<RevisionFacts> revisions) {
        var paper = new PaperFacts(
                "MB-" + month,
                DocumentKind.MANAGEMENT_BOARD,
                "Management Board",
                month,
                "",
                "Drugs",
                "SCD 12",
                Audience.BOARD,
                "RESTRICTED",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        var counts = new CountFacts(
                List.of(),
                List.of(new DisruptionMonth(FEBRUARY, Involvement.DRUGS_ONLY, 9, confirmed, 1)),
                List.of(),
                List.of(),
                List.of());
        return new Facts(
                Facts.SCHEMA,
                at,
                1,
                paper,
                actions,
                counts,
                new FigureFacts(List.of(), observations, revisions, List.of()),
                new RegisterFacts(List.of(), List.of()),
                null,
                null,
                null,
                null,
                null);
    }
}

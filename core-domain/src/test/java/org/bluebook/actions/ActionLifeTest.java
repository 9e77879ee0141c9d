package org.bluebook.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Outcome;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionLifeTest {
    private static final Actor OWNER = new Actor("owner.act-1");
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant AT = Instant.parse("2006-04-24T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2006, 5, 2);
    private static final Period APRIL = Period.month(YearMonth.of(2006, 4));
    private static final Report ON_TRACK =
            new Report(Rag.GREEN, Rag.GREEN, "Lists are in.", "All dates hold.", null, "return");

    private final Meeting meeting =
            Meeting.plan(new Body("PPRC", "A committee", "An authority"), LocalDate.of(2006, 4, 24));
    private Action action;

    @BeforeEach
    void aProposedAction() {
        meeting.hold();
        var owner = new Owner("TP", "Head of a unit", OWNER);
        action = Action.propose("ACT-1", "Do what is agreed.", "What is agreed", owner, meeting, SECRETARY, AT);
        action.addMilestone("ACT-1/1", "First step", LocalDate.of(2006, 4, 28), "report 9", null);
    }

    private Decision decision(Outcome outcome) {
        return new Decision("D-" + outcome, meeting, outcome, "ACT-1", "As put before members.", "minutes");
    }

    private void inProgress() {
        action.agree(decision(Outcome.AGREED), SECRETARY, AT);
        action.start(OWNER, AT);
    }

    private void completionProposed() {
        inProgress();
        action.show(new Evidence("A note", TODAY, "Shows it.", "ACT-1/1", "return"), OWNER);
        action.proposeCompletion(OWNER, AT);
    }

    @Test
    void goesFromProposedToClosedAndLeavesATraceOfEachStep() {
        completionProposed();

        action.close(decision(Outcome.AGREED), SECRETARY, AT);

        assertThat(action.status()).isEqualTo(ActionStatus.CLOSED);
        assertThat(action.events())
                .extracting(ActionEvent::status)
                .containsExactly(
                        ActionStatus.PROPOSED,
                        ActionStatus.AGREED,
                        ActionStatus.IN_PROGRESS,
                        ActionStatus.COMPLETION_PROPOSED,
                        ActionStatus.CLOSED);
        assertThat(action.events().get(4).decision()).contains("D-AGREED");
    }

    @Test
    void refusesToBeProposedAsCompleteWithoutEvidence() {
        inProgress();

        assertThatThrownBy(() -> action.proposeCompletion(OWNER, AT))
                .isInstanceOf(EvidenceNeeded.class)
                .hasMessageContaining("ACT-1");
    }

    @Test
    void refusesToBeClosedWithoutADecisionThatSaysYes() {
        completionProposed();

        assertThatThrownBy(() -> action.close(null, SECRETARY, AT)).isInstanceOf(DecisionNeeded.class);
        assertThatThrownBy(() -> action.close(decision(Outcome.DEFERRED), SECRETARY, AT))
                .isInstanceOf(DecisionNeeded.class);
        assertThat(action.status()).isEqualTo(ActionStatus.COMPLETION_PROPOSED);
    }

    @Test
    void refusesToSkipAStep() {
        assertThatThrownBy(() -> action.start(OWNER, AT))
                .isInstanceOf(NotInThisState.class)
                .hasMessageContaining("Proposed to members");
    }

    @Test
    void comesBackWithANewDateWhenMembersWantMore() {
        completionProposed();

        action.needMoreWork(decision(Outcome.REFUSED), "What is left", LocalDate.of(2006, 9, 1), SECRETARY, AT);
        action.resume(OWNER, AT);

        assertThat(action.status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.milestones()).extracting(Milestone::title).containsExactly("First step", "What is left");
    }

    @Test
    void isNotTouchedOnceItIsOver() {
        action.withdraw(decision(Outcome.AGREED), SECRETARY, AT);

        assertThatThrownBy(() -> action.report(APRIL, ON_TRACK, OWNER, AT))
                .isInstanceOf(ActionAlreadyClosed.class)
                .hasMessageContaining("Withdrawn");
    }

    @Test
    void endsOnlyByADecisionOnRecordThatSaysYes() {
        var unknown = decision(Outcome.NOT_IN_SOURCE);
        var following =
                Action.propose("ACT-2", "Do it otherwise.", "Otherwise", action.owner(), meeting, SECRETARY, AT);

        assertThatThrownBy(() -> action.withdraw(unknown, SECRETARY, AT)).isInstanceOf(DecisionNeeded.class);
        assertThatThrownBy(() -> action.supersede(following, decision(Outcome.REFUSED), SECRETARY, AT))
                .isInstanceOf(DecisionNeeded.class);
        assertThatThrownBy(() -> action.linkTo(action, decision(Outcome.AGREED), SECRETARY, AT))
                .isInstanceOf(CannotFollowItself.class);

        action.supersede(following, decision(Outcome.AGREED), SECRETARY, AT);
        assertThat(action.status()).isEqualTo(ActionStatus.SUPERSEDED);
        assertThat(action.other()).contains("ACT-2");
    }

    @Test
    void refusesWhatItCannotFollowUp() {
        var year = Period.financialYear(2005);

        assertThatThrownBy(() -> action.report(year, ON_TRACK, OWNER, AT)).isInstanceOf(ReportIsForAMonth.class);
        assertThatThrownBy(() -> action.addMilestone("ACT-1/1", "Again", TODAY, "return", null))
                .isInstanceOf(MilestoneKnown.class);
        completionProposed();
        assertThatThrownBy(() -> action.needMoreWork(decision(Outcome.REFUSED), "Left", null, SECRETARY, AT))
                .isInstanceOf(NewDateNeeded.class);
    }

    @Test
    void isReportedOnByItsOwnerAlone() {
        var other = new Actor("owner.act-2");

        assertThatThrownBy(() -> action.report(APRIL, ON_TRACK, other, AT))
                .isInstanceOf(OnlyTheOwnerReports.class)
                .hasMessageContaining("owner.act-2");
        assertThatThrownBy(() -> action.moveMilestone("ACT-1/1", TODAY, "Late.", other, TODAY))
                .isInstanceOf(OnlyTheOwnerReports.class);
    }

    @Test
    void keepsTheReportBesideItsRevision() {
        action.report(APRIL, ON_TRACK, OWNER, AT);
        var worse = new Report(Rag.RED, Rag.AMBER, "A date was missed.", "No agreement.", null, "return");

        action.revise(APRIL, worse, "The first report was of March.", OWNER, AT);

        assertThat(action.updateFor(APRIL)).get().extracting(Update::rag).isEqualTo(Rag.RED);
        assertThat(action.updates()).hasSize(2);
        assertThatThrownBy(() -> action.report(APRIL, ON_TRACK, OWNER, AT)).isInstanceOf(MonthReported.class);
        assertThatThrownBy(() -> action.revise(APRIL, worse, "", OWNER, AT)).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void refusesARatingWithoutAReason() {
        assertThatThrownBy(() -> new Report(Rag.GREEN, Rag.GREEN, "Fine.", " ", null, "return"))
                .isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void keepsTheFirstDateOfAMilestoneForEver() {
        action.moveMilestone("ACT-1/1", LocalDate.of(2006, 5, 31), "Four lists are late.", OWNER, TODAY);
        action.moveMilestone("ACT-1/1", LocalDate.of(2006, 6, 30), "Two still are.", OWNER, TODAY);

        var milestone = action.milestones().get(0);
        assertThat(milestone.originalDate()).isEqualTo(LocalDate.of(2006, 4, 28));
        assertThat(milestone.currentDate()).isEqualTo(LocalDate.of(2006, 6, 30));
        assertThat(milestone.moves())
                .extracting(MilestoneMove::reason)
                .containsExactly("Four lists are late.", "Two still are.");
        assertThatThrownBy(() -> action.moveMilestone("ACT-1/1", TODAY, "", OWNER, TODAY))
                .isInstanceOf(MoveNeedsReason.class);
        assertThatThrownBy(() -> action.moveMilestone("ACT-1/9", TODAY, "Late.", OWNER, TODAY))
                .isInstanceOf(NoSuchMilestone.class);
    }

    @Test
    void isOverdueUntilItsMilestoneIsReached() {
        assertThat(action.milestones().get(0).isOverdueOn(TODAY)).isTrue();

        action.reachMilestone("ACT-1/1", OWNER, TODAY);

        assertThat(action.milestones().get(0).isOverdueOn(TODAY)).isFalse();
        assertThatThrownBy(() -> action.reachMilestone("ACT-1/1", OWNER, TODAY)).isInstanceOf(MilestoneReached.class);
    }
}

package org.bluebook.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.bluebook.people.Actor;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Actor APPROVER = new Actor("approver");
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final String CONTENT = "c".repeat(64);

    @Test
    void goesToTheRegisterStepByStep() {
        var preparation = approved();

        preparation.issue(APPROVER, AT);

        assertThat(preparation.state()).isEqualTo(PreparationState.ISSUED);
        assertThat(preparation.steps())
                .extracting(PreparationStep::move)
                .containsExactly(Move.FREEZE, Move.DRAFT, Move.SUBMIT, Move.APPROVE, Move.ISSUE);
        assertThat(preparation.steps()).extracting(step -> step.by().name()).contains("secretary", "approver");
    }

    @Test
    void skipsNoStep() {
        var drafted = drafted();

        assertThatThrownBy(() -> drafted.approve(APPROVER, AT))
                .isInstanceOf(OutOfTurn.class)
                .hasMessage("Issue 1 of MB-2006-03 is drafted. It can be approved only when it is submitted.");
        assertThatThrownBy(drafted::requireApproved).isInstanceOf(OutOfTurn.class);
        assertThatThrownBy(() -> approved().submit(SECRETARY, AT)).isInstanceOf(OutOfTurn.class);
        assertThatThrownBy(() -> approved().requireFreezable()).isInstanceOf(OutOfTurn.class);
    }

    @Test
    void isNotApprovedByWhoSubmittedIt() {
        var submitted = drafted();
        submitted.submit(SECRETARY, AT);

        assertThatThrownBy(() -> submitted.approve(SECRETARY, AT)).isInstanceOf(OwnSubmissionRefused.class);

        assertThat(submitted.state()).isEqualTo(PreparationState.SUBMITTED);
    }

    @Test
    void isSentBackWithAReason() {
        var submitted = drafted();
        submitted.submit(SECRETARY, AT);

        assertThatThrownBy(() -> submitted.sendBack(" ", APPROVER, AT)).isInstanceOf(StepNeedsReason.class);
        submitted.sendBack("A figure looks odd.", APPROVER, AT);

        assertThat(submitted.state()).isEqualTo(PreparationState.DRAFTED);
    }

    @Test
    void isUnfrozenByTwoPeopleWithAReason() {
        var preparation = approved();

        assertThatThrownBy(() -> preparation.unfreeze("", SECRETARY, AT)).isInstanceOf(StepNeedsReason.class);
        preparation.unfreeze("A return came in.", SECRETARY, AT);
        assertThat(preparation.state()).isEqualTo(PreparationState.APPROVED);
        assertThatThrownBy(() -> preparation.unfreeze("", SECRETARY, AT))
                .isInstanceOf(UnfreezeNeedsASecondPerson.class);
        preparation.unfreeze("", APPROVER, AT);

        assertThat(preparation.state()).isEqualTo(PreparationState.PLANNED);
        assertThat(preparation.contentSha256()).isEmpty();
    }

    @Test
    void isAskedAgainForWhatSomebodyAskedBeforeTheLastStep() {
        var preparation = drafted();
        preparation.unfreeze("A return came in.", SECRETARY, AT);
        preparation.submit(SECRETARY, AT);

        preparation.unfreeze("It came in after all.", APPROVER, AT);

        assertThat(preparation.state()).isEqualTo(PreparationState.SUBMITTED);
        assertThat(preparation.unfreezeIsAskedFor()).isTrue();
    }

    @Test
    void goesOutAsItWasApproved() {
        assertThatThrownBy(() -> approved().requireContent("d".repeat(64))).isInstanceOf(NotWhatWasApproved.class);
    }

    @Test
    void needsACorrigendumWhenThereIsAnIssue() {
        var second = Preparation.of("MB-2006-03", 2);

        assertThatThrownBy(second::requireFreezable).isInstanceOf(CorrigendumNeeded.class);
        second.correct(List.of(new Correction("Table 2", "12", "13", "A claim was counted twice")));
        second.requireFreezable();

        assertThat(second.corrections()).hasSize(1);
        assertThatThrownBy(() -> Preparation.of("MB-2006-03", 1).correct(List.of()))
                .isInstanceOf(NothingToCorrectYet.class);
    }

    @Test
    void isWithdrawnWithAReasonOnlyOnceItIsOut() {
        var preparation = approved();

        assertThatThrownBy(() -> preparation.withdraw("Wrong edition.", APPROVER, AT))
                .isInstanceOf(OutOfTurn.class);
        preparation.issue(APPROVER, AT);
        preparation.withdraw("Wrong edition.", APPROVER, AT);

        assertThat(preparation.state()).isEqualTo(PreparationState.WITHDRAWN);
    }

    private static Preparation drafted() {
        var preparation = Preparation.of("MB-2006-03", 1);
        preparation.freeze(null, SECRETARY, AT);
        preparation.draft(CONTENT, SECRETARY, AT);
        return preparation;
    }

    private static Preparation approved() {
        var preparation = drafted();
        preparation.submit(SECRETARY, AT);
        preparation.approve(APPROVER, AT);
        return preparation;
    }
}

package org.bluebook.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bluebook.people.Actor;
import org.bluebook.reporting.rendering.Papers;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Actor APPROVER = new Actor("approver");
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

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
        assertThatThrownBy(drafted::requireIssuable).isInstanceOf(OutOfTurn.class);
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
        assertThat(preparation.pdfSha256()).isEmpty();
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
    void goesOutByteForByteAsItWasDrafted() {
        assertThat(approved().issue(APPROVER, AT).get(Format.PDF)).isEqualTo(PDF);
        assertThatThrownBy(() -> approved().requireMadeFrom("d".repeat(64))).isInstanceOf(NotWhatWasApproved.class);
    }

    @Test
    void isNoDraftOfWhatWasFrozenBefore() {
        var frozen = frozen();
        var late = rendered("MB-2006-03", "e".repeat(64));

        assertThatThrownBy(() -> frozen.draft(late, SECRETARY, AT)).isInstanceOf(FrozenMeanwhile.class);

        assertThat(frozen.state()).isEqualTo(PreparationState.FROZEN);
    }

    @Test
    void staysWhereItIsWhileSomebodyWantsItUnfrozen() {
        var preparation = approved();
        preparation.unfreeze("A return came in.", SECRETARY, AT);

        assertThatThrownBy(() -> preparation.issue(APPROVER, AT))
                .isInstanceOf(UnfreezeAskedFor.class)
                .hasMessageContaining("secretary asked for it to be unfrozen");
        assertThatThrownBy(() -> preparation.keepFrozen(" ", APPROVER, AT)).isInstanceOf(StepNeedsReason.class);
        preparation.keepFrozen("It makes no difference.", APPROVER, AT);

        assertThat(preparation.issue(APPROVER, AT).get(Format.PDF)).isEqualTo(PDF);
        assertThatThrownBy(() -> approved().keepFrozen("Why not.", APPROVER, AT))
                .isInstanceOf(NoUnfreezeAskedFor.class);
    }

    @Test
    void isStillWantedUnfrozenWhenItsDraftIsMade() {
        var preparation = frozen();
        preparation.unfreeze("A return came in.", SECRETARY, AT);

        preparation.draft(made(preparation), new Actor("timetable"), AT);

        assertThat(preparation.unfreezeIsAskedFor()).isTrue();
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

    private static Preparation frozen() {
        var preparation = Preparation.of("MB-2006-03", 1);
        preparation.freeze(new Frozen(), SECRETARY, AT);
        return preparation;
    }

    private static Preparation drafted() {
        var preparation = frozen();
        preparation.draft(made(preparation), SECRETARY, AT);
        return preparation;
    }

    private static RenderedPaper made(Preparation preparation) {
        return rendered(
                preparation.paper(), preparation.snapshot().orElseThrow().sha256());
    }

    private static RenderedPaper rendered(String paper, String snapshotSha256) {
        return new RenderedPaper(
                paper, snapshotSha256, Papers.boardContent(), Map.of(Format.PDF, PDF, Format.JSON, PDF));
    }

    /** What was frozen, by its hash alone. */
    private static class Frozen extends Snapshot {
        @Override
        public String sha256() {
            return "f".repeat(64);
        }
    }

    private static Preparation approved() {
        var preparation = drafted();
        preparation.submit(SECRETARY, AT);
        preparation.approve(APPROVER, AT);
        return preparation;
    }
}

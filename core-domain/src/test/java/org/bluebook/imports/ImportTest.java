package org.bluebook.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final Actor ANALYST = new Actor("analyst.performance");
    private static final Instant SENT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(600);
    private static final Since NOTHING = new Since(3, Optional.empty(), Optional.empty());

    @Test
    void isUndoneByWhoeverSentItWithTheReason() {
        var committed = committed(ImportKind.OBSERVATIONS);

        committed.undo(NOTHING, "It was that of January.", ANALYST, LATER);

        assertThat(committed.state()).isEqualTo(ImportState.UNDONE);
        assertThat(committed.undoneAt()).contains(LATER);
        assertThat(committed.undoneBecause()).contains("It was that of January.");
        assertThat(committed.committedAt()).contains(SENT);
    }

    @Test
    void isNeitherUndoneNorCommittedOnceItIsUndone() {
        var undone = committed(ImportKind.OBSERVATIONS);
        undone.undo(NOTHING, "Wrong month.", ANALYST, LATER);

        assertThatThrownBy(() -> undone.undo(NOTHING, "Wrong month.", ANALYST, LATER))
                .isInstanceOf(ImportUndone.class)
                .hasMessageContaining("figures.csv was undone, at " + LATER);
        assertThatThrownBy(() -> undone.requireReady(ANALYST)).isInstanceOf(ImportUndone.class);
    }

    @Test
    void isNotUndoneBeforeItIsCommittedNorBySomebodyElseNorInSilence() {
        var committed = committed(ImportKind.OBSERVATIONS);
        var other = new Actor("analyst.camden");

        assertThatThrownBy(() -> checked(ImportKind.OBSERVATIONS).undo(NOTHING, "Wrong.", ANALYST, LATER))
                .isInstanceOf(NothingToUndo.class)
                .hasMessageContaining("not committed");
        assertThatThrownBy(() -> committed.undo(NOTHING, "Wrong.", other, LATER))
                .isInstanceOf(OnlyTheSenderUndoes.class);
        assertThatThrownBy(() -> committed.undo(NOTHING, " ", ANALYST, LATER)).isInstanceOf(UndoNeedsReason.class);
        assertThatCode(() -> committed.requireUndoable(ANALYST)).doesNotThrowAnyException();
    }

    @Test
    void isNotUndoneOnceAPaperIsFrozenWithItsFigures() {
        var frozen = new Since(3, Optional.empty(), Optional.of("PPRC-2006-04-24-9"));

        assertThatThrownBy(() -> committed(ImportKind.OBSERVATIONS).undo(frozen, "Wrong.", ANALYST, LATER))
                .isInstanceOf(FiguresFrozen.class)
                .hasMessageContaining("the paper PPRC-2006-04-24-9 is frozen with figures of it");
    }

    @Test
    void isNotUndoneWhereItIsNotKnownWhatItWrote() {
        var unknown = new Since(0, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> committed(ImportKind.OBSERVATIONS).undo(unknown, "Wrong.", ANALYST, LATER))
                .isInstanceOf(NothingToUndo.class)
                .hasMessageContaining("before it was noted");
        assertThatThrownBy(() -> committed(ImportKind.OBSERVATIONS, new Tally(3, 0, 0, 3, 0, 0))
                        .undo(unknown, "Wrong.", ANALYST, LATER))
                .isInstanceOf(NothingToUndo.class)
                .hasMessageContaining("stood on record already");
    }

    @Test
    void tellsWhatToDoInsteadWhereAKindIsNotUndoneAsAWhole() {
        assertThatThrownBy(() -> committed(ImportKind.SEIZURES).undo(NOTHING, "Wrong.", ANALYST, LATER))
                .isInstanceOf(NotUndoneAsAWhole.class)
                .hasMessage(
                        "figures.csv holds seizures, which are not undone as a whole. Correct each seizure, with the"
                                + " reason.");
        assertThatThrownBy(() -> committed(ImportKind.CLAIMS).undo(NOTHING, "Wrong.", ANALYST, LATER))
                .hasMessageContaining("ask a verifier to reject it");
        assertThatThrownBy(() -> committed(ImportKind.UPDATES).undo(NOTHING, "Wrong.", ANALYST, LATER))
                .hasMessageContaining("Revise each month's report");
    }

    private static Import committed(ImportKind kind) {
        return committed(kind, new Tally(4, 2, 1, 1, 0, 0));
    }

    private static Import committed(ImportKind kind, Tally tally) {
        var made = checked(kind, tally);
        made.commit("f", ANALYST, SENT);
        return made;
    }

    private static Import checked(ImportKind kind) {
        return checked(kind, new Tally(4, 2, 1, 1, 0, 0));
    }

    private static Import checked(ImportKind kind, Tally tally) {
        var sent = new Sent("figures.csv", "a,b".getBytes(StandardCharsets.UTF_8));
        return Import.of(kind, sent, new Found(tally, "[]", "", "f"), ANALYST, SENT);
    }
}

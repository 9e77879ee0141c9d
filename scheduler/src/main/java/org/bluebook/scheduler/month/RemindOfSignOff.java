package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;

/** Says which papers of a meeting nobody has signed off by the time they should be. */
@Singleton
class RemindOfSignOff extends PaperStep {
    private final Preparations preparations;

    @Inject
    RemindOfSignOff(Packs packs, Preparations preparations) {
        super(Step.SIGN_OFF, packs);
        this.preparations = preparations;
    }

    @Override
    Publication ready(String paper) {
        return () -> missing(paper);
    }

    @Override
    String wouldDo(String paper) {
        return missing(paper).orElseGet(() -> "%s is signed off.".formatted(paper));
    }

    private Optional<String> missing(String paper) {
        var state = preparations.stateOf(paper);
        return state == PreparationState.APPROVED || state.isOnTheRegister()
                ? Optional.empty()
                : Optional.of("%s is %s. It does not go out unless it is approved by the time of dispatch."
                        .formatted(paper, state.words()));
    }
}

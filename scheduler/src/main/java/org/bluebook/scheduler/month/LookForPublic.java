package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.Preparations;

/** Says which papers of a meeting are not on the register by the time everybody should be able to read what is public. */
@Singleton
class LookForPublic extends PaperStep {
    private final Preparations preparations;

    @Inject
    LookForPublic(Packs packs, Preparations preparations) {
        super(Step.PUBLISH, packs);
        this.preparations = preparations;
    }

    @Override
    Publication ready(String paper) {
        return () -> missing(paper);
    }

    @Override
    String wouldDo(String paper) {
        return missing(paper).orElseGet(() -> "%s is on the register.".formatted(paper));
    }

    private Optional<String> missing(String paper) {
        return preparations.isOut(paper)
                ? Optional.empty()
                : Optional.of("%s is %s: nobody can read it yet."
                        .formatted(paper, preparations.stateOf(paper).words()));
    }
}

package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.RenderedPaper;

/** Makes the drafts of what was frozen for a meeting. */
@Singleton
class DraftPapers extends PaperStep {
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final Clock clock;

    @Inject
    DraftPapers(Packs packs, Preparations preparations, PreparePaper prepare, Clock clock) {
        super(Step.DRAFT, packs);
        this.preparations = preparations;
        this.prepare = prepare;
        this.clock = clock;
    }

    @Override
    Publication ready(String paper) {
        return switch (preparations.stateOf(paper)) {
            case PLANNED -> () -> Optional.of(nothingToDraft(paper));
            case FROZEN -> keep(paper, prepare.make(paper));
            case DRAFTED, SUBMITTED, APPROVED, ISSUED, SUPERSEDED, WITHDRAWN -> Optional::empty;
        };
    }

    private Publication keep(String paper, RenderedPaper made) {
        return () -> {
            if (preparations.stateOf(paper) == PreparationState.FROZEN) {
                prepare.keep(made, Timetabled.BY, clock.instant());
            }
            return Optional.empty();
        };
    }

    @Override
    String wouldDo(String paper) {
        var state = preparations.stateOf(paper);
        return switch (state) {
            case PLANNED -> nothingToDraft(paper);
            case FROZEN -> {
                prepare.make(paper);
                yield "%s would be drafted: it can be made, and passes the gate.".formatted(paper);
            }
            case DRAFTED, SUBMITTED, APPROVED, ISSUED, SUPERSEDED, WITHDRAWN ->
                "%s is %s already and would stay as it is.".formatted(paper, state.words());
        };
    }

    private static String nothingToDraft(String paper) {
        return "%s has not been frozen, so that there is nothing to draft.".formatted(paper);
    }
}

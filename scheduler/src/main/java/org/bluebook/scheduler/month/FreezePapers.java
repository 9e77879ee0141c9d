package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.Preview;

/** Freezes the papers of a meeting that are not frozen yet; what somebody froze before stays as it is. */
@Singleton
class FreezePapers extends PaperStep {
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final Preview preview;
    private final Clock clock;

    @Inject
    FreezePapers(Packs packs, Preparations preparations, PreparePaper prepare, Preview preview, Clock clock) {
        super(Step.FREEZE, packs);
        this.preparations = preparations;
        this.prepare = prepare;
        this.preview = preview;
        this.clock = clock;
    }

    @Override
    Publication ready(String paper) {
        return () -> {
            if (preparations.stateOf(paper) == PreparationState.PLANNED) {
                prepare.freeze(paper, Timetabled.BY, clock.instant());
            }
            return Optional.empty();
        };
    }

    @Override
    String wouldDo(String paper) {
        var state = preparations.stateOf(paper);
        if (state != PreparationState.PLANNED) {
            return "%s is %s already and would stay as it is.".formatted(paper, state.words());
        }
        preview.requireFreezable(paper, clock.instant());
        return "%s would be frozen.".formatted(paper);
    }
}

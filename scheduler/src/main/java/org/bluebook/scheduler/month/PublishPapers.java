package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.Embargoes;
import org.bluebook.reporting.publication.Preparations;

/** Opens to everybody what of a meeting's papers is for everybody, and says which papers are not on the register by then. */
@Singleton
class PublishPapers extends PaperStep {
    private final Preparations preparations;
    private final Embargoes embargoes;
    private final Clock clock;

    @Inject
    PublishPapers(Packs packs, Preparations preparations, Embargoes embargoes, Clock clock) {
        super(Step.PUBLISH, packs);
        this.preparations = preparations;
        this.embargoes = embargoes;
        this.clock = clock;
    }

    @Override
    Publication ready(String paper) {
        return () -> {
            embargoes.lift(paper, clock.instant());
            return missing(paper);
        };
    }

    @Override
    String wouldDo(String paper) {
        return missing(paper)
                .orElseGet(() -> embargoes.areOn(paper)
                        ? "%s would be open to everybody.".formatted(paper)
                        : "%s is on the register, and whoever it is for can read it.".formatted(paper));
    }

    private Optional<String> missing(String paper) {
        return preparations.isOut(paper)
                ? Optional.empty()
                : Optional.of("%s is %s: nobody can read it yet."
                        .formatted(paper, preparations.stateOf(paper).words()));
    }
}

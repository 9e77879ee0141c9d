package org.bluebook.scheduler.month;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.outbox.Outbox;

/** Issues the papers of a meeting that are approved; of any other nothing goes out, and that is said. */
@Singleton
class DispatchPapers extends PaperStep {
    private final Preparations preparations;
    private final IssuePaper issuePaper;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DispatchPapers(Packs packs, Preparations preparations, IssuePaper issuePaper, Outbox outbox, Clock clock) {
        super(Step.DISPATCH, packs);
        this.preparations = preparations;
        this.issuePaper = issuePaper;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    Publication ready(String paper) {
        return () -> {
            var state = issuePaper.issueIfApproved(paper, Timetabled.BY, clock.instant());
            return state == PreparationState.APPROVED || state.isOnTheRegister()
                    ? Optional.empty()
                    : Optional.of("%s is %s and not approved: nothing went out.".formatted(paper, state.words()));
        };
    }

    @Override
    String wouldDo(String paper) {
        var state = preparations.stateOf(paper);
        if (state == PreparationState.APPROVED) {
            var facts = issuePaper.toBeIssued(paper);
            return "%s would go out %s.".formatted(paper, outbox.toWhom(paper, facts.audience(), facts.marking()));
        }
        return state.isOnTheRegister()
                ? "%s is %s already and would not go out again.".formatted(paper, state.words())
                : "%s is %s and not approved: it would not go out.".formatted(paper, state.words());
    }
}

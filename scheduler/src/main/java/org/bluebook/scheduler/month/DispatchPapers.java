package org.bluebook.scheduler.month;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.outbox.Outbox;

/** Issues the papers of a meeting that are approved; of any other nothing goes out, and that is said. */
@Singleton
class DispatchPapers extends PaperStep {
    private final Preparations preparations;
    private final IssuePaper issuePaper;
    private final UntilPublished untilPublished;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DispatchPapers(
            Packs packs,
            Preparations preparations,
            IssuePaper issuePaper,
            UntilPublished untilPublished,
            Outbox outbox,
            Clock clock) {
        super(Step.DISPATCH, packs);
        this.preparations = preparations;
        this.issuePaper = issuePaper;
        this.untilPublished = untilPublished;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    Publication ready(String paper) {
        return () -> {
            var state = issuePaper.issueIfApproved(paper, Timetabled.BY, clock.instant());
            if (state == PreparationState.APPROVED) {
                return outbox.silenceAbout(paper);
            }
            return state.isOnTheRegister()
                    ? Optional.empty()
                    : Optional.of("%s is %s and not approved: nothing went out.".formatted(paper, state.words()));
        };
    }

    private boolean holds(String paper, Audience audience) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int number = preparations.latestOf(paper).orElseThrow().number();
            return untilPublished.holds(paper, number, audience);
        });
    }

    @Override
    String wouldDo(String paper) {
        var state = preparations.stateOf(paper);
        if (state == PreparationState.APPROVED) {
            var facts = issuePaper.toBeIssued(paper);
            return holds(paper, facts.audience())
                    ? "%s would go out %s; everybody else waits until it is published."
                            .formatted(paper, outbox.toWhom(paper, Audience.COMMITTEE, facts.marking()))
                    : "%s would go out %s.".formatted(paper, outbox.toWhom(paper, facts.audience(), facts.marking()));
        }
        return state.isOnTheRegister()
                ? "%s is %s already and would not go out again.".formatted(paper, state.words())
                : "%s is %s and not approved: it would not go out.".formatted(paper, state.words());
    }
}

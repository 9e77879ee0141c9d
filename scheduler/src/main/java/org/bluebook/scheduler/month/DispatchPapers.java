package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.occurrences.Work;

/** Issues the papers of a meeting that are approved; of any other nothing goes out, and that is said. */
@ApplicationScoped
class DispatchPapers implements Work {
    private final PapersOfMeeting papers;
    private final Preparations preparations;
    private final IssuePaper issuePaper;
    private final SchedulerOptions options;
    private final Clock clock;

    @Inject
    DispatchPapers(
            PapersOfMeeting papers,
            Preparations preparations,
            IssuePaper issuePaper,
            SchedulerOptions options,
            Clock clock) {
        this.papers = papers;
        this.preparations = preparations;
        this.issuePaper = issuePaper;
        this.options = options;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Step.DISPATCH.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        new Pack(papers.of(occurrence.subject()), attempt).each(options.hands(), this::dispatch);
    }

    private Optional<String> dispatch(String paper) {
        var state = preparations.stateOf(paper);
        if (state == PreparationState.APPROVED) {
            issuePaper.issue(paper, Timetabled.BY, clock.instant());
            return Optional.empty();
        }
        return state.isOnTheRegister()
                ? Optional.empty()
                : Optional.of("%s is %s and not approved: nothing went out.".formatted(paper, state.words()));
    }
}

package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.occurrences.Work;

/** Makes the drafts of what was frozen for a meeting. */
@ApplicationScoped
class DraftPapers implements Work {
    private final PapersOfMeeting papers;
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final SchedulerOptions options;
    private final Clock clock;

    @Inject
    DraftPapers(
            PapersOfMeeting papers,
            Preparations preparations,
            PreparePaper prepare,
            SchedulerOptions options,
            Clock clock) {
        this.papers = papers;
        this.preparations = preparations;
        this.prepare = prepare;
        this.options = options;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Step.DRAFT.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        new Pack(papers.of(occurrence.subject()), attempt).each(options.hands(), this::take);
    }

    private Optional<String> take(String paper) {
        var state = preparations.stateOf(paper);
        if (state == PreparationState.FROZEN) {
            prepare.draft(paper, Timetabled.BY, clock.instant());
        }
        return state == PreparationState.PLANNED
                ? Optional.of("%s has not been frozen, so that there is nothing to draft.".formatted(paper))
                : Optional.empty();
    }
}

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

/** Freezes the papers of a meeting that are not frozen yet; what somebody froze before stays as it is. */
@ApplicationScoped
class FreezePapers implements Work {
    private final PapersOfMeeting papers;
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final SchedulerOptions options;
    private final Clock clock;

    @Inject
    FreezePapers(
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
        return Step.FREEZE.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        new Pack(papers.of(occurrence.subject()), attempt).each(options.hands(), this::take);
    }

    private Optional<String> take(String paper) {
        if (preparations.stateOf(paper) == PreparationState.PLANNED) {
            prepare.freeze(paper, Timetabled.BY, clock.instant());
        }
        return Optional.empty();
    }
}

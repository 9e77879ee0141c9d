package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Work;

/** Says which papers of a meeting nobody has signed off by the time they should be. */
@ApplicationScoped
class RemindOfSignOff implements Work {
    private final PapersOfMeeting papers;
    private final Preparations preparations;

    @Inject
    RemindOfSignOff(PapersOfMeeting papers, Preparations preparations) {
        this.papers = papers;
        this.preparations = preparations;
    }

    @Override
    public String kind() {
        return Step.SIGN_OFF.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        new Pack(papers.of(occurrence.subject()), attempt).each(1, this::look);
    }

    private Optional<String> look(String paper) {
        var state = preparations.stateOf(paper);
        return state == PreparationState.APPROVED || state.isOnTheRegister()
                ? Optional.empty()
                : Optional.of("%s is %s. It does not go out unless it is approved by the time of dispatch."
                        .formatted(paper, state.words()));
    }
}

package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bluebook.meetings.Step;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Work;

/** Says which papers of a meeting are not on the register by the time everybody should be able to read what is public. */
@ApplicationScoped
class LookForPublic implements Work {
    private final PapersOfMeeting papers;
    private final Preparations preparations;

    @Inject
    LookForPublic(PapersOfMeeting papers, Preparations preparations) {
        this.papers = papers;
        this.preparations = preparations;
    }

    @Override
    public String kind() {
        return Step.PUBLISH.name();
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        new Pack(papers.of(occurrence.subject()), attempt).each(1, this::look);
    }

    private Optional<String> look(String paper) {
        return preparations.isOut(paper)
                ? Optional.empty()
                : Optional.of("%s is %s: nobody can read it yet."
                        .formatted(paper, preparations.stateOf(paper).words()));
    }
}

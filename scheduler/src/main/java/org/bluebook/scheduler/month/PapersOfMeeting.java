package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Papers;

/** What is to go before the meeting that an occurrence is about. */
@ApplicationScoped
class PapersOfMeeting {
    private final Meetings meetings;
    private final Papers papers;

    @Inject
    PapersOfMeeting(Meetings meetings, Papers papers) {
        this.meetings = meetings;
        this.papers = papers;
    }

    /** The references, in order; none where the meeting is gone or no paper is planned. */
    @Transactional
    public List<String> of(String meeting) {
        return meetings.findByIdOptional(meeting).map(papers::before).orElse(List.of());
    }
}

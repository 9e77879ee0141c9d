package org.bluebook.scheduler.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;

/** What occurrences are about: a meeting, or a paper that goes out by itself. */
@ApplicationScoped
class Subjects {
    private final Meetings meetings;
    private final Papers papers;

    @Inject
    Subjects(Meetings meetings, Papers papers) {
        this.meetings = meetings;
        this.papers = papers;
    }

    /** The papers before a meeting, in order, or the one that is named; none where it is gone. */
    @Transactional
    public List<String> papersOf(String subject) {
        return meetings.findByIdOptional(subject)
                .map(papers::before)
                .orElseGet(() -> papers.findByIdOptional(subject).map(Paper::reference).stream()
                        .toList());
    }

    /** The meetings that a paper goes before and that are not cancelled. */
    @Transactional
    public List<String> meetingsOf(String reference) {
        return papers
                .findByIdOptional(reference)
                .map(paper -> paper.meeting().map(List::of).orElseGet(() -> lookingBackOn(paper)))
                .orElse(List.of())
                .stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .map(Meeting::reference)
                .toList();
    }

    private List<Meeting> lookingBackOn(Paper paper) {
        return meetings.diary(paper.body().reference(), paper.subject().first()).stream()
                .filter(meeting -> Period.month(meeting.reportedMonth()).equals(paper.subject()))
                .filter(meeting -> papers.before(meeting).contains(paper.reference()))
                .toList();
    }
}

package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Outcome;

/** Bodies, their meetings and what those decided. */
@ApplicationScoped
class MeetingLines {
    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Decisions decisions;

    List<Route> routes() {
        return List.of(
                Route.put("bodies/*", Named.class, this::enter),
                Route.ofNoPaper("PUT", "bodies/*/timetable"),
                Route.ofNoPaper("PUT", "bodies/*/recipients/*"),
                Route.ofNoPaper("PUT", "contacts/*"),
                Route.ofNoPaper("POST", "bodies/*/meetings"),
                Route.put("meetings/*", Planned.class, this::plan),
                Route.put("meetings/*/agenda/*", Item.class, this::putOnAgenda),
                Route.put("meetings/*/state", State.class, this::become),
                Route.put("meetings/*/decisions/*", Decided.class, this::decide));
    }

    private void enter(Line line, Named body) {
        bodies.persist(new Body(line.part(1), body.name, body.authority));
    }

    private void plan(Line line, Planned body) {
        meetings.persist(Meeting.plan(bodies.findById(body.body), body.day));
    }

    private void putOnAgenda(Line line, Item body) {
        meeting(line).putOnAgenda(line.number(3), body.title);
    }

    private void become(Line line, State body) {
        switch (body.state) {
            case HELD -> meeting(line).hold();
            case CANCELLED -> meeting(line).cancel();
            case PLANNED -> throw new IllegalStateException("a meeting is planned already");
        }
    }

    private void decide(Line line, Decided body) {
        var reference = line.part(1) + "/" + line.part(3);
        decisions.persist(new Decision(reference, meeting(line), body.outcome, body.about, body.wording, body.source));
    }

    private Meeting meeting(Line line) {
        return meetings.findById(line.part(1));
    }

    private record Named(String name, String authority) {}

    private record Planned(String body, LocalDate day) {}

    private record Item(String title) {}

    private record State(MeetingState state) {}

    private record Decided(Outcome outcome, String about, String wording, String source) {}
}

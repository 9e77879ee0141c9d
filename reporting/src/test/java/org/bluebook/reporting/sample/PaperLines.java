package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.papers.Role;
import org.bluebook.papers.Section;
import org.bluebook.places.Places;

/** Papers, part by part, and what they ask members to agree. */
@ApplicationScoped
class PaperLines {
    @Inject
    Papers papers;

    @Inject
    Meetings meetings;

    @Inject
    Bodies bodies;

    @Inject
    Places places;

    List<Route> routes() {
        return List.of(
                Route.put("papers/*", Planned.class, this::plan),
                Route.put("papers/*/sections/*", Part.class, this::write),
                Route.put("papers/*/recommendations/*", Asked.class, this::recommend));
    }

    private void plan(Line line, Planned body) {
        var paper = body.place != null ? profile(body) : regular(body);
        paper.mark(body.audience, body.marking);
        papers.persist(paper);
    }

    private Paper profile(Planned body) {
        return Paper.profile(
                bodies.findById(body.body),
                places.findById(body.place),
                Period.parse(body.period),
                body.title,
                body.byLine);
    }

    private Paper regular(Planned body) {
        return body.meeting == null
                ? Paper.forPeriod(bodies.findById(body.body), Period.parse(body.period), body.title, body.byLine)
                : Paper.forMeeting(meetings.findById(body.meeting), body.reportNumber, body.title, body.byLine);
    }

    private void write(Line line, Part body) {
        paper(line).open(body.role, body.title).rewrite(body.title, body.paragraphs);
    }

    private void recommend(Line line, Asked body) {
        paper(line).recommend(body.action, body.wording);
    }

    private Paper paper(Line line) {
        return papers.findById(line.part(1));
    }

    private record Planned(
            String meeting,
            Integer reportNumber,
            String body,
            String period,
            String place,
            String title,
            String byLine,
            Audience audience,
            ProtectiveMarking marking) {}

    private record Part(Role role, String title, List<Section.Written> paragraphs) {}

    private record Asked(String action, String wording) {}
}

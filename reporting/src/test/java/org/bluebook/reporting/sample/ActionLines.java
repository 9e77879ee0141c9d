package org.bluebook.reporting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Evidence;
import org.bluebook.actions.Owner;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Report;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Meetings;
import org.bluebook.people.Actor;

/** Actions with their dates, their evidence and what was reported on them. */
@ApplicationScoped
class ActionLines {
    @Inject
    Actions actions;

    @Inject
    Meetings meetings;

    List<Route> routes() {
        return List.of(
                Route.put("actions/*", Proposed.class, this::propose),
                Route.put("actions/*/milestones/*", Dated.class, this::date),
                Route.put("actions/*/milestones/*/date", Moved.class, this::move),
                Route.put("actions/*/milestones/*/reached", Reached.class, this::reach),
                Route.post("actions/*/evidence", Shown.class, this::show),
                Route.put("actions/*/updates/*", Reported.class, this::report));
    }

    private void propose(Line line, Proposed body) {
        var owner = new Owner(body.owner.unit, body.owner.role, new Actor(body.owner.account));
        var meeting = meetings.findById(body.meeting);
        actions.persist(
                Action.propose(line.part(1), body.wording, body.shortName, owner, meeting, line.as(), line.at()));
    }

    private void date(Line line, Dated body) {
        action(line).addMilestone(milestone(line), body.title, body.date, body.source, body.note);
    }

    private void move(Line line, Moved body) {
        action(line).moveMilestone(milestone(line), body.date, body.reason, line.as(), line.day());
    }

    private void reach(Line line, Reached body) {
        action(line).reachMilestone(milestone(line), line.as(), body.on);
    }

    private void show(Line line, Shown body) {
        var milestone = body.milestone == null ? null : line.part(1) + "/" + body.milestone;
        var evidence = new Evidence(body.title, body.day, body.describes, milestone, body.source);
        action(line).show(evidence, line.as());
    }

    private void report(Line line, Reported body) {
        var month = Period.parse(line.part(3));
        if (body.revisedBecause == null) {
            action(line).report(month, body.report(), line.as(), line.at());
        } else {
            action(line).revise(month, body.report(), body.revisedBecause, line.as(), line.at());
        }
    }

    private Action action(Line line) {
        return actions.findById(line.part(1));
    }

    private static String milestone(Line line) {
        return line.part(1) + "/" + line.part(3);
    }

    private record Proposed(String wording, String shortName, String meeting, Answerable owner) {}

    private record Answerable(String unit, String role, String account) {}

    private record Dated(String title, LocalDate date, String source, String note) {}

    private record Moved(LocalDate date, String reason) {}

    private record Reached(LocalDate on) {}

    private record Shown(String title, LocalDate day, String describes, Integer milestone, String source) {}

    private record Reported(
            Rag rag,
            Rag forecast,
            String narrative,
            String reason,
            String noChangeBecause,
            String revisedBecause,
            String source) {
        Report report() {
            return new Report(rag, forecast, narrative, reason, noChangeBecause, source);
        }
    }
}

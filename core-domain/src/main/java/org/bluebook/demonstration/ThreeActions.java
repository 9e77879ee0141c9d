package org.bluebook.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Evidence;
import org.bluebook.actions.Owner;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Report;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Meetings;
import org.bluebook.people.Actor;

/**
 * The three actions put before members on 24 April 2006. What members resolved is not in the source, so they stay proposed;
 * the service works on them as its own since Management Board accepted the paper.
 */
@ApplicationScoped
class ThreeActions {
    private static final String MEETING = "PPRC-2006-04-24";
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant ACCEPTED_BY_BOARD = Instant.parse("2006-01-25T17:00:00Z");

    @Inject
    Actions actions;

    @Inject
    Meetings meetings;

    int loadActions() {
        var rows = Sheet.rows("actions.csv");
        rows.forEach(row -> actions.persist(proposed(row)));
        return rows.size();
    }

    int loadMilestones() {
        var rows = Sheet.rows("milestones.csv");
        rows.forEach(row -> date(actions.findById(row.getField("action")), row));
        return rows.size();
    }

    int loadEvidence() {
        var rows = Sheet.rows("evidence.csv");
        rows.forEach(row -> show(actions.findById(row.getField("action")), row));
        return rows.size();
    }

    int loadUpdates() {
        var rows = Sheet.rows("updates.csv");
        rows.forEach(row -> report(actions.findById(row.getField("action")), row));
        return rows.size();
    }

    private Action proposed(NamedCsvRecord row) {
        var owner = new Owner(
                row.getField("ownerUnit"), row.getField("ownerRole"), new Actor(row.getField("ownerAccount")));
        return Action.propose(
                row.getField("reference"),
                row.getField("wording"),
                row.getField("shortName"),
                owner,
                meetings.findById(MEETING),
                SECRETARY,
                ACCEPTED_BY_BOARD);
    }

    private static void date(Action action, NamedCsvRecord row) {
        var milestone = row.getField("reference");
        var owner = action.owner().account();
        action.addMilestone(milestone, row.getField("title"), day(row, "original"), row.getField("source"), note(row));
        if (Sheet.filled(row, "movedOn").isPresent()) {
            action.moveMilestone(milestone, day(row, "current"), row.getField("reason"), owner, day(row, "movedOn"));
        }
        if (Sheet.filled(row, "metOn").isPresent()) {
            action.reachMilestone(milestone, owner, day(row, "metOn"));
        }
    }

    /** The step comes from the paper even where its date does not. */
    private static String note(NamedCsvRecord row) {
        return "Step: report 9, " + row.getField("paragraph") + ". " + row.getField("note");
    }

    private static void show(Action action, NamedCsvRecord row) {
        var evidence = new Evidence(
                row.getField("title"),
                day(row, "on"),
                row.getField("describes"),
                row.getField("milestone"),
                row.getField("source"));
        action.show(evidence, action.owner().account());
    }

    private static void report(Action action, NamedCsvRecord row) {
        var report = new Report(
                Rag.valueOf(row.getField("rag")),
                Rag.valueOf(row.getField("forecast")),
                row.getField("narrative"),
                row.getField("reason"),
                Sheet.filled(row, "noChangeBecause").orElse(null),
                row.getField("source"));
        action.report(
                Period.parse(row.getField("period")),
                report,
                action.owner().account(),
                Instant.parse(row.getField("reportedAt")));
    }

    private static LocalDate day(NamedCsvRecord row, String field) {
        return LocalDate.parse(row.getField(field));
    }
}

package org.bluebook.reporting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.templates.Template;

/** The actions: a line each for the first page, then in full. */
final class ActionsPart {
    private final Frozen frozen;

    ActionsPart(Frozen frozen) {
        this.frozen = frozen;
    }

    Table inALine() {
        return new Table(
                "The actions, " + Days.inWords(frozen.month()),
                Template.STATEMENTS,
                List.of("Action", "Now", "Why"),
                frozen.facts().actions().stream().map(this::line).toList(),
                List.of());
    }

    private List<Cell> line(ActionFacts action) {
        var title = action.reference() + " " + action.shortName();
        return frozen.update(action, frozen.month())
                .map(u -> List.of(Cell.text(title), Cell.text(u.rag().inWords()), Cell.text(why(action, u))))
                .orElseGet(() -> List.of(
                        Cell.text(title),
                        Cell.text("■ No report"),
                        Cell.text("The owner has not reported for %s.".formatted(Days.inWords(frozen.month())))));
    }

    private String why(ActionFacts action, UpdateFacts update) {
        var promised = promised(action);
        return promised.isEmpty() ? update.reason() : "%s %s".formatted(update.reason(), promised.inBrief());
    }

    private BaselinesPart promised(ActionFacts action) {
        return new BaselinesPart(frozen, action.reference());
    }

    List<Block> inFull() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Actions in full"));
        frozen.facts().actions().forEach(action -> blocks.addAll(inFull(action)));
        if (frozen.facts().actions().isEmpty()) {
            blocks.add(new Paragraph("No action is on record."));
        }
        return blocks;
    }

    private List<Block> inFull(ActionFacts action) {
        var promised = promised(action);
        return inFull(action, frozen.today(), promised.isEmpty() ? List.of() : promised.behind());
    }

    /** {@code between} stands between its dates and what was reported. */
    static List<Block> inFull(ActionFacts action, LocalDate today, List<Block> between) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, action.reference() + ": " + action.shortName()));
        blocks.add(new Paragraph(action.wording()));
        blocks.add(new Paragraph("Owner: %s. Status: %s."
                .formatted(action.owner(), action.status().words())));
        blocks.add(milestones(action, today));
        blocks.addAll(between);
        action.updates().stream().map(ActionsPart::narrative).forEach(blocks::add);
        return blocks;
    }

    private static Table milestones(ActionFacts action, LocalDate today) {
        return new Table(
                "Milestones of " + action.reference(),
                Template.DATES,
                List.of("Milestone", "Original date", "Current date", "State", "Note"),
                action.milestones().stream()
                        .map(milestone -> milestone(milestone, today))
                        .toList(),
                List.of());
    }

    private static List<Cell> milestone(MilestoneFacts milestone, LocalDate today) {
        return List.of(
                Cell.text(milestone.reference() + " " + milestone.name()),
                Cell.text(Days.inWords(milestone.original())),
                Cell.text(Days.inWords(milestone.current())),
                Cell.text(state(milestone, today)),
                Cell.text(note(milestone)));
    }

    private static String state(MilestoneFacts milestone, LocalDate today) {
        if (milestone.reached() != null) {
            return "Reached " + Days.inWords(milestone.reached());
        }
        return milestone.current().isBefore(today) ? "Overdue" : "Open";
    }

    private static String note(MilestoneFacts milestone) {
        var notes = String.join(" ", milestone.moves()) + " " + milestone.note();
        return notes.isBlank() ? "none" : notes.strip();
    }

    private static Block narrative(UpdateFacts update) {
        return new Callout(
                "%s: %s; forecast: %s"
                        .formatted(
                                update.month().inWords(),
                                update.rag().inWords(),
                                update.forecast().inWords()),
                said(update));
    }

    private static String said(UpdateFacts update) {
        var noChange = update.noChangeBecause().isEmpty() ? "" : " No change, because: " + update.noChangeBecause();
        return (update.narrative() + " " + update.reason() + noChange).strip();
    }
}

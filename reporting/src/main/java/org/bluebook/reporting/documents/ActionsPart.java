package org.bluebook.reporting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.templates.Template;

/** The actions: a line each for the first page, who answers for them, then in full. */
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

    /**
     * Some of them with who answers for each and by when, for whoever is asked to agree them: no word of a report, which a paper
     * for everybody need not tell. None where there are none.
     */
    Optional<Table> owners(Collection<String> references) {
        var rows = frozen.facts().actions().stream()
                .filter(action -> references.contains(action.reference()))
                .map(action -> List.of(
                        Cell.text(action.reference() + " " + action.shortName()),
                        Cell.text(action.owner()),
                        Cell.text(dates(action.milestones()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "Who answers for each action, and by when",
                        Template.STATEMENTS,
                        List.of("Action", "Owner", "Dates"),
                        rows,
                        List.of()));
    }

    private String dates(List<MilestoneFacts> milestones) {
        var open = milestones.stream()
                .filter(milestone -> milestone.reached() == null)
                .map(MilestoneFacts::current)
                .sorted()
                .toList();
        if (open.isEmpty()) {
            return milestones.isEmpty() ? "No milestone has a date yet." : "Every milestone has been reached.";
        }
        var overdue = open.stream().filter(day -> day.isBefore(frozen.today())).toList();
        return "Milestones: %d of %d still to be reached%s%s."
                .formatted(open.size(), milestones.size(), late(overdue, open.size()), ahead(open, overdue.size()));
    }

    private static String late(List<LocalDate> overdue, int open) {
        return switch (overdue.size()) {
            case 0 -> "";
            case 1 ->
                (open == 1 ? ", overdue since %s" : ", one overdue since %s").formatted(Days.inWords(overdue.get(0)));
            default -> ", %d overdue, the oldest since %s".formatted(overdue.size(), Days.inWords(overdue.get(0)));
        };
    }

    private static String ahead(List<LocalDate> open, int overdue) {
        var last = Days.inWords(open.get(open.size() - 1));
        return switch (open.size() - overdue) {
            case 0 -> "";
            case 1 -> (overdue == 0 ? ", by %s" : ", the last by %s").formatted(last);
            default -> ", the next by %s and the last by %s".formatted(Days.inWords(open.get(overdue)), last);
        };
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
        return Stream.of(update.reason(), forecast(update), promised.isEmpty() ? "" : promised.inBrief())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Where it is another than how the action stands. */
    private static String forecast(UpdateFacts update) {
        return update.forecast() == update.rag()
                ? ""
                : "Forecast: %s.".formatted(update.forecast().inWords());
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
        return (update.narrative() + noChange + " " + update.reason()).strip();
    }
}

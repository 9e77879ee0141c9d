package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.reporting.snapshot.ChangeFacts;
import org.bluebook.reporting.snapshot.ChangeFacts.Moved;
import org.bluebook.reporting.snapshot.ChangeFacts.Named;
import org.bluebook.reporting.snapshot.ChangeFacts.Placed;
import org.bluebook.reporting.snapshot.ChangeFacts.Restated;
import org.bluebook.reporting.snapshot.ChangeFacts.Turned;
import org.bluebook.reporting.snapshot.ChangeFacts.Undone;
import org.bluebook.templates.Template;

/** What is otherwise than in the issue these readers had before: in a few sentences, and in full with old, new and why. */
final class ChangesPart {
    private final ChangeFacts changes;

    ChangesPart(Frozen frozen) {
        this.changes = frozen.facts().changes();
    }

    /** What there is to say on a first page, the most telling first; nothing where nothing changed. */
    Stream<String> inBrief() {
        return Stream.of(turned(), added(), closed(), moved(), flagged(), unflagged(), restated(), undone())
                .flatMap(Function.identity());
    }

    /** The heading over what is said in brief. */
    String headingInBrief() {
        return "What changed since the facts of " + Days.inWords(Days.inLondon(changes.sinceFrozenAt()));
    }

    private Stream<String> turned() {
        return joined(changes.turned().stream()
                .map(t -> "%s (%s) went from %s to %s."
                        .formatted(
                                t.action(), Words.lower(t.shortName()), Words.lower(t.was()), Words.lower(t.now()))));
    }

    private Stream<String> added() {
        return listed("New: ", changes.added().stream().map(ChangesPart::named));
    }

    private Stream<String> closed() {
        return listed(
                "No longer open: ",
                changes.closed().stream().map(c -> "%s (%s)".formatted(named(c), Words.lower(c.status()))));
    }

    private Stream<String> moved() {
        return listed(
                "Milestones moved: ",
                changes.moved().stream()
                        .map(m -> "%s from %s to %s"
                                .formatted(m.milestone(), Days.inWords(m.previous()), Days.inWords(m.now()))));
    }

    private Stream<String> flagged() {
        return listed(
                "Now on record as worst affected: ", changes.flagged().stream().map(ChangesPart::placed));
    }

    private Stream<String> unflagged() {
        return listed(
                "No longer on record as worst affected: ",
                changes.unflagged().stream().map(p -> "%s (%s)".formatted(placed(p), withoutStop(p.why()))));
    }

    private static String placed(Placed place) {
        return "%s, %s".formatted(place.name(), place.borough());
    }

    private Stream<String> restated() {
        int figures = changes.restated().size();
        return figures == 0
                ? Stream.empty()
                : Stream.of("%s restated since %s."
                        .formatted(
                                Words.count(figures, "figure was", "figures were"),
                                Days.inWords(Days.inLondon(changes.sinceFrozenAt()))));
    }

    private Stream<String> undone() {
        return listed(
                "Not done: ", changes.undone().stream().map(Undone::sentence).map(ChangesPart::withoutStop));
    }

    private static Stream<String> listed(String label, Stream<String> items) {
        var all = items.collect(Collectors.joining("; "));
        return all.isEmpty() ? Stream.empty() : Stream.of(label + all + ".");
    }

    private static Stream<String> joined(Stream<String> sentences) {
        var all = sentences.collect(Collectors.joining(" "));
        return all.isEmpty() ? Stream.empty() : Stream.of(all);
    }

    private static String named(Named action) {
        return "%s %s".formatted(action.action(), Words.lower(action.shortName()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    List<Block> inFull() {
        return inFull(heading());
    }

    List<Block> inFull(String heading) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, heading));
        if (inBrief().findAny().isEmpty()) {
            blocks.add(new Paragraph("Nothing: every figure, date, status and rating stands as it did."));
        }
        if (!changes.restated().isEmpty()) {
            blocks.add(restatements());
        }
        if (!changes.moved().isEmpty()) {
            blocks.add(dates());
        }
        if (!changes.turned().isEmpty()) {
            blocks.add(statuses());
        }
        Stream.of(added(), closed(), flagged(), unflagged(), undone())
                .flatMap(Function.identity())
                .map(Paragraph::new)
                .forEach(blocks::add);
        return blocks;
    }

    String heading() {
        return "Changes since %s, issue %d".formatted(changes.since(), changes.sinceIssue());
    }

    private Table restatements() {
        return new Table(
                "Figures restated",
                Template.REVISIONS,
                List.of("Figure", "Period", "Was", "Now", "Why"),
                changes.restated().stream().map(ChangesPart::row).toList(),
                List.of());
    }

    private static List<Cell> row(Restated r) {
        return List.of(
                Cell.text(Stated.named(r.what(), r.place())),
                Cell.text(r.period().inWords()),
                Cell.of(r.was()),
                Cell.of(r.now()),
                Cell.text(r.why()));
    }

    private Table dates() {
        return new Table(
                "Dates moved",
                Template.DATES,
                List.of("Milestone", "Original date", "Date before", "Date now", "Why"),
                changes.moved().stream().map(ChangesPart::row).toList(),
                List.of());
    }

    private static List<Cell> row(Moved m) {
        return List.of(
                Cell.text(m.milestone() + " " + m.name()),
                Cell.text(Days.inWords(m.original())),
                Cell.text(Days.inWords(m.previous())),
                Cell.text(Days.inWords(m.now())),
                Cell.text(m.why()));
    }

    private Table statuses() {
        return new Table(
                "Statuses and ratings changed",
                Template.STATEMENTS,
                List.of("Action", "What", "From and to"),
                changes.turned().stream().map(ChangesPart::row).toList(),
                List.of());
    }

    private static List<Cell> row(Turned t) {
        return List.of(
                Cell.text(t.action() + " " + t.shortName()),
                Cell.text(Character.toUpperCase(t.of().charAt(0)) + t.of().substring(1)),
                Cell.text("%s before, now %s".formatted(t.was(), Words.lower(t.now()))));
    }
}

package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.actions.Rag;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.templates.Template;

/** The first page: what changed, what needs a decision, the actions in a line each, the headline verdicts. */
final class PageOne {
    private static final int HEADLINES = 4;

    /** As many letters as stand in a line of a bullet. */
    private static final int LINE = 104;

    private final Frozen frozen;

    PageOne(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> blocks() {
        return List.of(
                new Heading(1, whatChanged()),
                changes(),
                new Heading(1, "Decisions wanted"),
                decisions(),
                new Heading(1, "At a glance"),
                new ActionsPart(frozen).inALine(),
                headlines());
    }

    private String whatChanged() {
        var changes = frozen.facts().changes();
        return changes.isFirst() ? "What changed" : new ChangesPart(frozen).headingInBrief();
    }

    private Bullets changes() {
        boolean isFirst = frozen.facts().changes().isFirst();
        var known = isFirst
                ? Stream.of(ratings(), moved(), revised()).flatMap(Function.identity())
                : new ChangesPart(frozen).inBrief();
        var items = packed(Stream.of(known, special(), missing())
                .flatMap(Function.identity())
                .toList());
        return new Bullets(items.isEmpty() ? List.of(new Bullet(nothing(isFirst))) : items);
    }

    /** Short sentences share a line, of which the first page has none to spare. */
    private static List<Bullet> packed(List<String> sentences) {
        var lines = new ArrayList<String>();
        for (var sentence : sentences) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + sentence.length() <= LINE) {
                lines.set(last, lines.get(last) + " " + sentence);
            } else {
                lines.add(sentence);
            }
        }
        return lines.stream().map(Bullet::new).toList();
    }

    private static String nothing(boolean isFirst) {
        return "Nothing changed: no rating, date or figure differs from %s."
                .formatted(isFirst ? "last month" : "the last issue");
    }

    private Stream<String> ratings() {
        return sentence(frozen.facts().actions().stream().flatMap(this::rating));
    }

    private Stream<String> rating(ActionFacts action) {
        var now = frozen.update(action, frozen.month());
        var before = frozen.update(action, frozen.month().minusMonths(1));
        if (now.isEmpty() || before.isEmpty() || now.get().rag() == before.get().rag()) {
            return Stream.empty();
        }
        return Stream.of("%s (%s) went from %s to %s."
                .formatted(
                        action.reference(),
                        Words.lower(action.shortName()),
                        Words.lower(before.get().rag().words()),
                        Words.lower(now.get().rag().words())));
    }

    private Stream<String> moved() {
        var moves = frozen.facts().actions().stream()
                .flatMap(a -> a.milestones().stream().filter(this::movedThisMonth))
                .map(m -> "%s from %s to %s"
                        .formatted(m.reference(), Days.inWords(m.original()), Days.inWords(m.current())))
                .collect(Collectors.joining("; "));
        return moves.isEmpty() ? Stream.empty() : Stream.of("Milestones moved: " + moves + ".");
    }

    private boolean movedThisMonth(MilestoneFacts milestone) {
        return milestone.movedOn().stream()
                .anyMatch(day -> !day.isBefore(frozen.month().atDay(1)));
    }

    /** What changed and has no room among the headlines. */
    private Stream<String> special() {
        var changed = byNews().skip(HEADLINES)
                .filter(m -> m.verdict().isChange())
                .collect(Collectors.groupingBy(
                        m -> m.verdict().headline(),
                        TreeMap::new,
                        Collectors.mapping(m -> Words.lower(m.title()), Collectors.joining("; "))));
        return changed.entrySet().stream().map(e -> "Also %s: %s.".formatted(Words.lower(e.getKey()), e.getValue()));
    }

    private Stream<String> revised() {
        int revisions = frozen.facts().figures().revisions().size();
        return revisions == 0
                ? Stream.empty()
                : Stream.of(Words.count(revisions, "figure was", "figures were") + " revised since the last paper.");
    }

    private Stream<String> missing() {
        int boroughs = new ReturnsPart(frozen).missing().size();
        return boroughs == 0
                ? Stream.empty()
                : Stream.of("%s not made every return for %s."
                        .formatted(
                                Words.count(boroughs, "borough has", "boroughs have"), Days.inWords(frozen.month())));
    }

    /** One bullet of all the sentences, or none. */
    private static Stream<String> sentence(Stream<String> sentences) {
        var all = sentences.collect(Collectors.joining(" "));
        return all.isEmpty() ? Stream.empty() : Stream.of(all);
    }

    /** An action off track cannot be put right without the Board; its owner's reason says what is asked. */
    private Callout decisions() {
        var asked = frozen.facts().actions().stream()
                .flatMap(a -> frozen.update(a, frozen.month()).stream()
                        .filter(u -> u.rag() == Rag.RED)
                        .map(u -> "%s is off track. %s".formatted(a.reference(), u.reason())))
                .toList();
        return asked.isEmpty()
                ? new Callout("None", "Nothing in this paper needs a decision of the Board this month.")
                : new Callout("The Board is asked how to go on", String.join(" ", asked));
    }

    /** Four measures, those that changed before those that did not. */
    private Table headlines() {
        return new Table(
                "Headline indicators, " + Days.inWords(frozen.month()),
                Template.STATEMENTS,
                List.of("Indicator", "Verdict", "In words"),
                byNews().limit(HEADLINES).map(MonthlySeries::statement).toList(),
                List.of());
    }

    /** Those that changed before those that did not. */
    private Stream<MonthlySeries> byNews() {
        return series().sorted(
                        Comparator.comparing((MonthlySeries s) -> !s.verdict().isChange()));
    }

    private Stream<MonthlySeries> series() {
        return Stream.concat(
                Stream.concat(new DisruptionsPart(frozen).series(), new SeizuresPart(frozen).series()),
                new PduPart(frozen).series().stream());
    }
}

package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.BaselineFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.templates.Template;

/**
 * How many of the promised indicators have a definition, a baseline, a target and an agreement, for London and by borough
 * (action 3 of 2006 promised them). What is on record for London is promised for every borough; where nothing is on record, that is said.
 */
final class BaselinesPart {
    private static final String NONE = "none recorded";

    private final Frozen frozen;
    private final List<BaselineFacts> baselines;
    private final List<String> promised;

    BaselinesPart(Frozen frozen) {
        this(frozen, b -> true);
    }

    /** As above, of the indicators that one action promised. */
    BaselinesPart(Frozen frozen, String action) {
        this(frozen, b -> b.action().equals(action));
    }

    private BaselinesPart(Frozen frozen, Predicate<BaselineFacts> which) {
        this.frozen = frozen;
        this.baselines = frozen.facts().baselines();
        this.promised = baselines.stream()
                .filter(b -> b.place().equals(Place.LONDON))
                .filter(which)
                .map(BaselineFacts::indicator)
                .toList();
    }

    boolean isEmpty() {
        return promised.isEmpty();
    }

    /** For the first page, in a line. */
    String inBrief() {
        long agreed = count(Place.LONDON, BaselineFacts::isAgreed);
        return "Baselines for London: %d of %d set, %s agreed."
                .formatted(
                        count(Place.LONDON, BaselineFacts::isMeasured),
                        promised.size(),
                        agreed == 0 ? "none" : Long.toString(agreed));
    }

    /** Under the action: London, and the boroughs that are furthest behind. */
    List<Block> behind() {
        var behind = frozen.boroughs().stream()
                .filter(b -> 2 * count(b.code(), BaselineFacts::isMeasured) < promised.size())
                .sorted(Comparator.comparing(b -> count(b.code(), BaselineFacts::isMeasured)))
                .toList();
        return List.of(counts("Baselines: London, and boroughs with fewer than half of them", behind));
    }

    /** London and every borough, by name. */
    List<Block> everywhere() {
        return List.of(
                new Heading(2, "Baselines by borough"),
                isEmpty()
                        ? new Paragraph("No baseline, target or agreement of a promised indicator is on record.")
                        : counts("How much is settled for London and each borough", frozen.boroughs()));
    }

    private Table counts(String caption, Collection<PlaceFacts> boroughs) {
        return new Table(
                caption,
                Template.FIGURES_5,
                List.of("Place", "Definition", "Baseline", "Target", "Agreed", "All four"),
                Stream.concat(
                                Stream.of(counts("London", Place.LONDON)),
                                boroughs.stream().map(b -> counts(b.name(), b.code())))
                        .toList(),
                notes(("Of the %d indicators promised for London and every borough. \"None recorded\" means that"
                                + " nothing was entered, and not that it was looked for and found to be nought.")
                        .formatted(promised.size())));
    }

    private List<Cell> counts(String name, String place) {
        return List.of(
                Cell.text(name),
                ofAll(promised.stream().filter(this::isDefined).count()),
                ofAll(count(place, BaselineFacts::isMeasured)),
                ofAll(count(place, BaselineFacts::hasTarget)),
                ofAll(count(place, BaselineFacts::isAgreed)),
                ofAll(count(place, b -> isDefined(b.indicator()) && b.isMeasured() && b.hasTarget() && b.isAgreed())));
    }

    private Cell ofAll(long count) {
        return Cell.text(count == 0 ? NONE : "%d of %d".formatted(count, promised.size()));
    }

    private long count(String place, Predicate<BaselineFacts> what) {
        return in(place).stream()
                .filter(b -> promised.contains(b.indicator()))
                .filter(what)
                .count();
    }

    private List<BaselineFacts> in(String place) {
        return baselines.stream().filter(b -> b.place().equals(place)).toList();
    }

    private boolean isDefined(String indicator) {
        return frozen.indicator(indicator).definition() > 0;
    }

    private List<String> notes(String first) {
        var notes = new ArrayList<String>();
        notes.add(first);
        if (baselines.stream().anyMatch(BaselineFacts::isSynthetic)) {
            notes.add("Demonstration data: what stands here as settled was made by a generator.");
        }
        return notes;
    }

    /** A borough's own list, indicator by indicator. */
    List<Block> of(String place) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Baselines and targets"));
        if (promised.isEmpty()) {
            blocks.add(new Paragraph("No indicator is on record as promised."));
            return blocks;
        }
        blocks.add(new Table(
                "Promised indicators in " + frozen.placeName(place),
                Template.DATES,
                List.of("Indicator", "Baseline", "Target", "Definition", "Agreed"),
                promised.stream().map(indicator -> row(indicator, place)).toList(),
                notes("What is promised for London is promised for every borough; London's figures stand in"
                        + " the Board's paper.")));
        return blocks;
    }

    private List<Cell> row(String indicator, String place) {
        var facts = frozen.indicator(indicator);
        var settled =
                in(place).stream().filter(b -> b.indicator().equals(indicator)).findFirst();
        return List.of(
                Cell.text(facts.title()),
                settled.map(b -> b.isMeasured() ? figure(b.baseline(), b.period()) : Cell.of(b.baseline()))
                        .orElse(Cell.text(NONE)),
                settled.map(b -> b.hasTarget()
                                ? figure(b.target(), b.targetPeriod())
                                : Cell.target(b.target(), facts.role()))
                        .orElse(Cell.text(NONE)),
                Cell.text(facts.definition() == 0 ? NONE : "Version " + facts.definition()),
                Cell.text(settled.filter(BaselineFacts::isAgreed)
                        .map(b -> "%s, %s".formatted(b.agreedBy(), Days.inWords(b.agreedOn())))
                        .orElse(NONE)));
    }

    private static Cell figure(Quantity quantity, Period period) {
        return new Cell("%s, %s".formatted(quantity.inWords(), period.inWords()), quantity, null);
    }
}

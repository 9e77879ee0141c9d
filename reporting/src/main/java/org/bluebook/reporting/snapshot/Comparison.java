package org.bluebook.reporting.snapshot;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.actions.ActionStatus;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.calendar.WallTime;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.measures.Total;
import org.bluebook.papers.DocumentKind;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.reporting.snapshot.ChangeFacts.Moved;
import org.bluebook.reporting.snapshot.ChangeFacts.Named;
import org.bluebook.reporting.snapshot.ChangeFacts.Placed;
import org.bluebook.reporting.snapshot.ChangeFacts.Restated;
import org.bluebook.reporting.snapshot.ChangeFacts.Turned;
import org.bluebook.reporting.snapshot.ChangeFacts.Undone;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizureMonth;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.FigureFacts.RevisionFacts;

/** Two sets of frozen facts side by side, the earlier first. */
public final class Comparison {
    private static final String DECIDED_SINCE = "Records were entered or decided since.";
    private static final String NOT_SAID = "No reason was recorded.";
    private static final Set<ActionStatus> OVER =
            Set.of(ActionStatus.CLOSED, ActionStatus.SUPERSEDED, ActionStatus.WITHDRAWN, ActionStatus.LINKED);

    private record Key(String indicator, String place, Period period) {
        static Key of(ObservationFacts o) {
            return new Key(o.indicator(), o.place(), o.period());
        }

        static Key of(RevisionFacts r) {
            return new Key(r.indicator(), r.place(), r.period());
        }
    }

    private final Facts before;
    private final Facts now;
    private final Map<String, ActionFacts> actionsBefore;

    private Comparison(Facts before, Facts now) {
        this.before = before;
        this.now = now;
        this.actionsBefore = before.actions().stream().collect(toMap(ActionFacts::reference, identity()));
    }

    /** What is otherwise in {@code now} than it was in an issue of the facts {@code before}. */
    public static ChangeFacts of(Facts before, int issueBefore, Facts now) {
        var comparison = new Comparison(before, now);
        return new ChangeFacts(
                before.paper().reference(),
                issueBefore,
                before.frozenAt(),
                Stream.of(comparison.figures(), comparison.counts(), comparison.settled())
                        .flatMap(identity())
                        .toList(),
                comparison.known().flatMap(comparison::moved).toList(),
                comparison.known().flatMap(comparison::turned).toList(),
                comparison.added(),
                comparison.closed(),
                comparison.undone(),
                comparison.flagged(),
                comparison.unflagged());
    }

    private Stream<Restated> figures() {
        Map<Key, ObservationFacts> then =
                before.figures().observations().stream().collect(toMap(Key::of, identity(), (first, second) -> second));
        Map<Key, String> reasons = now.figures().revisions().stream()
                .collect(toMap(Key::of, RevisionFacts::why, (first, second) -> second));
        var held = now.figures().observations().stream()
                .filter(o -> isPrinted(o.period()))
                .filter(o -> then.containsKey(Key.of(o)))
                .filter(o -> !then.get(Key.of(o)).quantity().equals(o.quantity()))
                .map(o -> new Restated(
                        title(o.indicator()),
                        place(o.place()),
                        o.period(),
                        then.get(Key.of(o)).quantity(),
                        o.quantity(),
                        reason(reasons.getOrDefault(Key.of(o), ""))));
        return Stream.concat(held, noLongerHeld());
    }

    /** A committee's paper prints figures as they were stated; what is counted month by month is not before it. */
    private boolean isPrinted(Period period) {
        return !isOfACommittee() || period.kind() != PeriodKind.MONTH;
    }

    private boolean isOfACommittee() {
        return now.paper().document() == DocumentKind.COMMITTEE_PAPER;
    }

    /** Revisions of figures so old that these facts no longer hold them. */
    private Stream<Restated> noLongerHeld() {
        var held = now.figures().observations().stream().map(Key::of).collect(Collectors.toSet());
        return now.figures().revisions().stream()
                .filter(r -> isPrinted(r.period()))
                .filter(r -> !held.contains(Key.of(r)))
                .map(r -> new Restated(
                        title(r.indicator()), place(r.place()), r.period(), r.was(), r.now(), reason(r.why())));
    }

    private static String reason(String recorded) {
        return recorded.isBlank() ? NOT_SAID : recorded;
    }

    private String title(String indicator) {
        return now.figures().indicators().stream()
                .filter(i -> i.code().equals(indicator))
                .map(IndicatorFacts::title)
                .findFirst()
                .orElse(indicator);
    }

    private String place(String code) {
        return now.figures().places().stream()
                .filter(p -> p.code().equals(code))
                .map(PlaceFacts::name)
                .findFirst()
                .orElse(code);
    }

    /** Baselines and targets that are other numbers now; what is settled for the first time is no restatement. */
    private Stream<Restated> settled() {
        if (isOfACommittee()) {
            return Stream.empty();
        }
        Map<List<String>, BaselineFacts> then =
                before.baselines().stream().collect(toMap(b -> List.of(b.indicator(), b.place()), identity()));
        return now.baselines().stream()
                .filter(b -> then.containsKey(List.of(b.indicator(), b.place())))
                .flatMap(b -> {
                    var was = then.get(List.of(b.indicator(), b.place()));
                    return Stream.of(
                                    settled("Baseline: ", b, was.baseline(), was.period(), b.baseline()),
                                    settled("Target: ", b, was.target(), was.targetPeriod(), b.target()))
                            .flatMap(Optional::stream);
                });
    }

    private Optional<Restated> settled(String what, BaselineFacts of, Quantity was, Period period, Quantity is) {
        return period == null || was.equals(is)
                ? Optional.empty()
                : Optional.of(new Restated(
                        what + title(of.indicator()), place(of.place()), period, was, is, reason(of.why())));
    }

    private Stream<Restated> counts() {
        if (isOfACommittee()) {
            return Stream.empty();
        }
        var last = subject(before);
        return Stream.of(
                        isOfABorough() ? Stream.<Restated>empty() : disruptions(last),
                        counted("Seizures", MeasureUnit.SEIZURES, seizures(before), seizures(now), last),
                        amounts(weights(before), weights(now), last),
                        isOfABorough() ? Stream.<Restated>empty() : amounts(pounds(before), pounds(now), last))
                .flatMap(identity());
    }

    /** A profile holds of London's counts what was seized, which stands beside the borough's. */
    private boolean isOfABorough() {
        return now.profile() != null;
    }

    private Stream<Restated> disruptions(Period last) {
        return Stream.of(
                        disruptions("Disruptions claimed", DisruptionMonth::claimed, last),
                        disruptions("Disruptions confirmed", DisruptionMonth::confirmed, last),
                        disruptions("Disruptions rejected", DisruptionMonth::rejected, last))
                .flatMap(identity());
    }

    /** A drug in its measure, or a step towards recovering an asset, in a month. */
    private record Amount(String what, MeasureUnit unit, Period month) {}

    private static Map<Amount, Quantity> weights(Facts facts) {
        return facts.counts().seized().stream()
                .collect(groupingBy(
                        s -> new Amount(s.drug().words() + " seized", s.measure(), s.month()),
                        mapping(SeizedMonth::quantity, collectingAndThen(toList(), Total::of))));
    }

    private static Map<Amount, Quantity> pounds(Facts facts) {
        return facts.counts().recoveries().stream()
                .collect(groupingBy(
                        r -> new Amount(r.kind().words(), MeasureUnit.GBP, r.month()),
                        mapping(
                                r -> Quantity.exactly(r.pounds(), MeasureUnit.GBP),
                                collectingAndThen(toList(), Total::of))));
    }

    private Stream<Restated> amounts(Map<Amount, Quantity> then, Map<Amount, Quantity> since, Period last) {
        return Stream.concat(then.keySet().stream(), since.keySet().stream())
                .distinct()
                .filter(of -> of.month().compareTo(last) <= 0 && of.month().compareTo(first(now)) >= 0)
                .sorted(Comparator.comparing(Amount::month)
                        .thenComparing(Amount::what)
                        .thenComparing(Amount::unit))
                .map(of -> new Restated(
                        of.what(),
                        place(Place.LONDON),
                        of.month(),
                        then.getOrDefault(of, Quantity.exactly(0, of.unit())),
                        since.getOrDefault(of, Quantity.exactly(0, of.unit())),
                        DECIDED_SINCE))
                .filter(r -> !r.was().equals(r.now()));
    }

    /** Claimed, confirmed and rejected stand together, whichever of them is restated. */
    private Stream<Restated> disruptions(String what, ToLongFunction<DisruptionMonth> count, Period last) {
        return counted(what, MeasureUnit.DISRUPTIONS, disruptions(before, count), disruptions(now, count), last)
                .map(r -> new Restated(
                        r.what(),
                        r.place(),
                        r.period(),
                        r.was(),
                        r.now(),
                        "%s Now %d claimed, %d confirmed, %d rejected."
                                .formatted(
                                        r.why(),
                                        in(r.period(), DisruptionMonth::claimed),
                                        in(r.period(), DisruptionMonth::confirmed),
                                        in(r.period(), DisruptionMonth::rejected))));
    }

    private long in(Period month, ToLongFunction<DisruptionMonth> count) {
        return disruptions(now, count).getOrDefault(month, 0L);
    }

    private static Map<Period, Long> disruptions(Facts facts, ToLongFunction<DisruptionMonth> count) {
        return facts.counts().disruptions().stream()
                .collect(Collectors.groupingBy(DisruptionMonth::month, Collectors.summingLong(count)));
    }

    private static Map<Period, Long> seizures(Facts facts) {
        return facts.counts().seizures().stream()
                .collect(Collectors.groupingBy(SeizureMonth::month, Collectors.summingLong(SeizureMonth::seizures)));
    }

    /** Months that both report; a month without records counts nought in the one that has none of it. */
    private Stream<Restated> counted(
            String what, MeasureUnit unit, Map<Period, Long> then, Map<Period, Long> since, Period last) {
        return Stream.concat(then.keySet().stream(), since.keySet().stream())
                .distinct()
                .filter(month -> month.compareTo(last) <= 0 && month.compareTo(first(now)) >= 0)
                .sorted()
                .filter(month -> !then.getOrDefault(month, 0L).equals(since.getOrDefault(month, 0L)))
                .map(month -> new Restated(
                        what,
                        place(Place.LONDON),
                        month,
                        Quantity.exactly(then.getOrDefault(month, 0L), unit),
                        Quantity.exactly(since.getOrDefault(month, 0L), unit),
                        DECIDED_SINCE));
    }

    private static Period subject(Facts facts) {
        return Period.month(Freeze.reportedMonth(facts.paper().subject()));
    }

    /** The first month whose records the facts hold. */
    private static Period first(Facts facts) {
        return Period.month(Freeze.reportedMonth(facts.paper().subject()).minusMonths(35));
    }

    private Stream<ActionFacts> known() {
        return now.actions().stream().filter(a -> actionsBefore.containsKey(a.reference()));
    }

    private Stream<Moved> moved(ActionFacts action) {
        var then = actionsBefore.get(action.reference()).milestones().stream()
                .collect(toMap(MilestoneFacts::reference, identity()));
        return action.milestones().stream()
                .filter(m -> then.containsKey(m.reference()))
                .filter(m -> !then.get(m.reference()).current().equals(m.current()))
                .map(m -> new Moved(
                        m.reference(),
                        m.name(),
                        m.original(),
                        then.get(m.reference()).current(),
                        m.current(),
                        m.moves().isEmpty() ? NOT_SAID : m.moves().get(m.moves().size() - 1)));
    }

    private Stream<Turned> turned(ActionFacts action) {
        var then = actionsBefore.get(action.reference());
        var status = then.status() == action.status()
                ? Stream.<Turned>empty()
                : Stream.of(turned(
                        action, "status", then.status().words(), action.status().words()));
        var wasRated = rating(then);
        var isRated = rating(action);
        var rating = wasRated.equals(isRated)
                ? Stream.<Turned>empty()
                : Stream.of(turned(action, "rating", wasRated, isRated));
        return Stream.concat(status, rating);
    }

    private static Turned turned(ActionFacts action, String of, String was, String is) {
        return new Turned(action.reference(), action.shortName(), of, was, is);
    }

    private static String rating(ActionFacts action) {
        return last(action.updates()).map(u -> u.rag().words()).orElse("no report");
    }

    private static Optional<UpdateFacts> last(List<UpdateFacts> updates) {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.get(updates.size() - 1));
    }

    private List<Named> added() {
        return now.actions().stream()
                .filter(a -> !actionsBefore.containsKey(a.reference()))
                .map(Comparison::named)
                .toList();
    }

    private List<Named> closed() {
        return known().filter(a -> OVER.contains(a.status())
                        && !OVER.contains(actionsBefore.get(a.reference()).status()))
                .map(Comparison::named)
                .toList();
    }

    private static Named named(ActionFacts action) {
        return new Named(action.reference(), action.shortName(), action.status().words());
    }

    /** A place without the day it was flagged, or flagged before, was only not read in the earlier facts. */
    private List<Placed> flagged() {
        var then = worst(before).map(WardFacts::place).collect(Collectors.toSet());
        return worst(now)
                .filter(w -> !then.contains(w.place()))
                .filter(w -> w.since() != null && !w.since().isBefore(day(before)))
                .map(w -> new Placed(w.name(), place(w.borough()), w.because()))
                .toList();
    }

    private List<Placed> unflagged() {
        Map<String, WardFacts> here = wards(now).collect(toMap(WardFacts::place, identity()));
        return worst(before)
                .filter(w ->
                        !here.containsKey(w.place()) || !here.get(w.place()).isWorstAffected())
                .map(w -> new Placed(w.name(), place(w.borough()), reason(whyTakenOff(here.get(w.place())))))
                .toList();
    }

    private static String whyTakenOff(WardFacts ward) {
        return ward == null ? "" : ward.takenOff().because();
    }

    private static Stream<WardFacts> worst(Facts facts) {
        return wards(facts).filter(WardFacts::isWorstAffected);
    }

    private static Stream<WardFacts> wards(Facts facts) {
        return facts.profile() == null ? facts.wards().stream() : facts.profile().wards().stream();
    }

    private List<Undone> undone() {
        var open =
                now.actions().stream().filter(a -> !OVER.contains(a.status())).toList();
        return Stream.concat(
                        open.stream().flatMap(this::unreached),
                        open.stream().filter(this::isSilent).map(this::silent))
                .toList();
    }

    /** Milestones that fell due between the two and have not been reached. */
    private Stream<Undone> unreached(ActionFacts action) {
        return action.milestones().stream()
                .filter(m -> m.reached() == null
                        && m.current().isBefore(day(now))
                        && !m.current().isBefore(day(before)))
                .map(m -> new Undone(m.reference(), "%s fell due and has not been reached.".formatted(m.name())));
    }

    /** What was agreed before the last issue and has not been reported on since. */
    private boolean isSilent(ActionFacts action) {
        return actionsBefore.containsKey(action.reference())
                && action.status() != ActionStatus.PROPOSED
                && action.updates().stream().noneMatch(u -> u.month().equals(subject(now)));
    }

    private Undone silent(ActionFacts action) {
        return new Undone(
                action.reference(),
                "%s has no report for %s."
                        .formatted(action.shortName(), subject(now).inWords()));
    }

    private static LocalDate day(Facts facts) {
        return LocalDate.ofInstant(facts.frozenAt(), WallTime.LONDON);
    }
}

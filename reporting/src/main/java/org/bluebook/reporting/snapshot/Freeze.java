package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.calendar.WallTime;
import org.bluebook.people.Actor;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads everything a paper may print in one consistent view and keeps it: the first statement of the transaction fixes the view. */
@ApplicationScoped
public class Freeze {
    private final PaperRead papers;
    private final Places places;
    private final ActionsRead actions;
    private final CountsRead counts;
    private final FiguresRead figures;
    private final RegistersRead registers;
    private final Snapshots snapshots;
    private final ProfileRead profiles;
    private final CohortsRead cohorts;
    private final BaselinesRead baselines;
    private final WardsRead wards;

    @Inject
    Freeze(
            PaperRead papers,
            Places places,
            ActionsRead actions,
            CountsRead counts,
            FiguresRead figures,
            RegistersRead registers,
            Snapshots snapshots,
            ProfileRead profiles,
            CohortsRead cohorts,
            BaselinesRead baselines,
            WardsRead wards) {
        this.papers = papers;
        this.places = places;
        this.actions = actions;
        this.counts = counts;
        this.figures = figures;
        this.registers = registers;
        this.snapshots = snapshots;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.baselines = baselines;
        this.wards = wards;
    }

    /** Freezes the facts of a paper that puts nothing right as they are known at an instant. */
    @Transactional
    public Snapshot freeze(String paper, Actor by, Instant at) {
        return freeze(paper, List.of(), Optional.empty(), by, at);
    }

    /**
     * Freezes the facts of a paper as they are known at an instant, with what it puts right of the issue before it, and
     * what is otherwise than in the issue its readers had the last time they met.
     */
    @Transactional
    public Snapshot freeze(
            String paper, List<Correction> corrections, Optional<EarlierIssue> earlier, Actor by, Instant at) {
        figures.holdStill();
        var facts = look(paper, corrections, earlier, at);
        var snapshot = Snapshot.of(facts, by);
        snapshots.keep(snapshot, facts);
        return snapshot;
    }

    /**
     * The facts as a freeze would find them, and nothing kept. Nothing is changed while they are read, so that what was read
     * is not looked through for changes before each statement.
     */
    @Transactional
    public Facts look(String paper, List<Correction> corrections, Optional<EarlierIssue> earlier, Instant at) {
        var session = snapshots.getEntityManager().unwrap(Session.class);
        session.flush();
        var flushing = session.getHibernateFlushMode();
        session.setHibernateFlushMode(FlushMode.COMMIT);
        try {
            return read(paper, corrections, earlier, at);
        } finally {
            session.setHibernateFlushMode(flushing);
        }
    }

    /** One action of them, with its reports up to a month. */
    @Transactional
    public Optional<ActionFacts> look(String action, Period month) {
        return actions.upTo(month).stream()
                .filter(facts -> facts.reference().equals(action))
                .findFirst();
    }

    private Facts read(String reference, List<Correction> corrections, Optional<EarlierIssue> earlier, Instant at) {
        var paper = papers.of(reference, corrections);
        var month = reportedMonth(paper.subject());
        var revisedAfter = earlier.map(issue -> issue.facts().frozenAt())
                .orElseGet(() -> month.atDay(1).atStartOfDay(WallTime.LONDON).toInstant());
        var facts = paper.place().isEmpty()
                ? ofLondon(paper, month, revisedAfter, at)
                : ofBorough(paper, month, revisedAfter, at);
        return earlier.map(facts::comparedWith).orElse(facts);
    }

    private Facts ofLondon(PaperFacts paper, YearMonth month, Instant revisedAfter, Instant at) {
        var everyPlace = places.listAll();
        return new Facts(
                Facts.SCHEMA,
                at,
                figures.highestSequence(),
                paper,
                actions.upTo(Period.month(month)),
                counts.between(month.minusMonths(35).atDay(1), month.atEndOfMonth()),
                figures.everywhere(everyPlace, month, revisedAfter, at),
                registers.all(),
                ChangeFacts.none(),
                null,
                cohorts.upTo(month, at),
                baselines.everywhere(at),
                wards.of(everyPlace, Optional.empty(), month));
    }

    /** Of London what is set beside the borough; a profile prints no action, no network and no small register. */
    private Facts ofBorough(PaperFacts paper, YearMonth month, Instant revisedAfter, Instant at) {
        var everyPlace = places.listAll();
        return new Facts(
                Facts.SCHEMA,
                at,
                figures.highestSequence(),
                paper,
                List.of(),
                counts.seizedBetween(month.minusMonths(35).atDay(1), month.atEndOfMonth()),
                figures.of(paper.place(), everyPlace, month, revisedAfter, at),
                RegisterFacts.none(),
                ChangeFacts.none(),
                profiles.of(paper.place(), everyPlace, month, at),
                cohorts.upTo(month, at),
                baselines.of(Place.LONDON, paper.place(), at),
                List.of());
    }

    /** The three months that end with the month reported, oldest first. */
    public static List<YearMonth> quarter(YearMonth month) {
        return List.of(month.minusMonths(2), month.minusMonths(1), month);
    }

    /** A paper on a month or a quarter reports its last month; one for a meeting the last whole month before it. */
    public static YearMonth reportedMonth(Period subject) {
        var last = YearMonth.from(subject.last());
        return subject.kind() == PeriodKind.POINT_IN_TIME ? last.minusMonths(1) : last;
    }
}

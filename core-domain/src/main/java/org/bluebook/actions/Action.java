package org.bluebook.actions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Outcome;
import org.bluebook.people.Actor;

/** What members agreed, or are asked to agree, that the service will do. */
@Entity
public class Action {
    @Id
    private String reference;

    @Column(updatable = false)
    private String wording;

    private String shortName;
    private String meeting;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private String other;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "action", nullable = false, updatable = false)
    @OrderBy("reference")
    private Set<Milestone> milestones = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "action", nullable = false, updatable = false)
    @OrderBy("month, revision")
    private Set<Update> updates = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "action", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<Evidence> evidence = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "action", nullable = false, updatable = false)
    @OrderBy("id")
    private Set<ActionEvent> events = new LinkedHashSet<>();

    @Version
    private int version;

    protected Action() {}

    /** Puts an action before a meeting for agreement. */
    public static Action propose(
            String reference, String wording, String shortName, Owner owner, Meeting meeting, Actor by, Instant at) {
        var action = new Action();
        action.reference = reference;
        action.wording = wording;
        action.shortName = shortName;
        action.owner = owner;
        action.meeting = meeting.reference();
        action.become(ActionStatus.PROPOSED, by, at, "Put before " + meeting.reference() + ".", null);
        return action;
    }

    /** Members agreed it. */
    public void agree(Decision decision, Actor by, Instant at) {
        require(ActionStatus.PROPOSED, "agreed");
        requireAgreement(decision, "agreed");
        become(ActionStatus.AGREED, by, at, decision.wording(), decision);
    }

    public void start(Actor by, Instant at) {
        require(ActionStatus.AGREED, "started");
        become(ActionStatus.IN_PROGRESS, by, at, "Work began.", null);
    }

    /** Another unit, role or account answers for it from now on. */
    public void handOver(Owner next, Actor by, Instant at) {
        requireOpen();
        var why = "Handed over from %s (%s) to %s (%s)."
                .formatted(
                        owner.inWords(),
                        owner.account().name(),
                        next.inWords(),
                        next.account().name());
        owner = next;
        become(status, by, at, why, null);
    }

    /** A month's report by the owner, one per month. */
    public void report(Period month, Report report, Actor by, Instant at) {
        requireOwner(by);
        requireMonth(month);
        if (updateFor(month).isPresent()) {
            throw new MonthReported(reference, month);
        }
        updates.add(new Update(month, 1, report, null, by, at));
    }

    /** Another report for a month that has one, with the reason; the one before stays on record. */
    public void revise(Period month, Report report, String because, Actor by, Instant at) {
        requireOwner(by);
        if (because == null || because.isBlank()) {
            throw new ReasonNeeded();
        }
        int revision = updateFor(month).map(Update::revision).orElseThrow(() -> new MonthNotReported(reference, month));
        updates.add(new Update(month, revision + 1, report, because, by, at));
    }

    /** {@code note} may be null. */
    public void addMilestone(String milestone, String title, LocalDate date, String source, String note) {
        requireOpen();
        if (milestones.stream().anyMatch(m -> m.reference().equals(milestone))) {
            throw new MilestoneKnown(reference, milestone);
        }
        milestones.add(new Milestone(milestone, title, date, source, note));
    }

    /** Gives a milestone a new date; the old one stays on record. */
    public void moveMilestone(String milestone, LocalDate newDate, String reason, Actor by, LocalDate on) {
        requireOwner(by);
        milestone(milestone).move(newDate, reason, by, on);
    }

    public void reachMilestone(String milestone, Actor by, LocalDate on) {
        requireOwner(by);
        milestone(milestone).reach(on);
    }

    public void show(Evidence shown, Actor by) {
        requireOwner(by);
        evidence.add(shown);
    }

    /** The owner holds it to be done; members decide. */
    public void proposeCompletion(Actor by, Instant at) {
        requireOwner(by);
        require(ActionStatus.IN_PROGRESS, "proposed as complete");
        if (evidence.isEmpty()) {
            throw new EvidenceNeeded(reference);
        }
        become(ActionStatus.COMPLETION_PROPOSED, by, at, "Completion proposed on evidence.", null);
    }

    /** Members closed it. */
    public void close(Decision decision, Actor by, Instant at) {
        require(ActionStatus.COMPLETION_PROPOSED, "closed");
        requireAgreement(decision, "closed");
        become(ActionStatus.CLOSED, by, at, decision.wording(), decision);
    }

    /** Members sent it back, with a new date for what is left. */
    public void needMoreWork(Decision decision, String whatIsLeft, LocalDate newDate, Actor by, Instant at) {
        require(ActionStatus.COMPLETION_PROPOSED, "sent back");
        requireDecision(decision, "sent back");
        if (newDate == null) {
            throw new NewDateNeeded(reference);
        }
        become(ActionStatus.NEEDS_MORE_WORK, by, at, decision.wording(), decision);
        milestones.add(new Milestone(
                "%s/%d".formatted(reference, milestones.size() + 1), whatIsLeft, newDate, decision.reference(), null));
    }

    /** Work goes on after members sent it back. */
    public void resume(Actor by, Instant at) {
        require(ActionStatus.NEEDS_MORE_WORK, "resumed");
        become(ActionStatus.IN_PROGRESS, by, at, "Work went on.", null);
    }

    /** Followed under another action from now on. */
    public void linkTo(Action following, Decision decision, Actor by, Instant at) {
        endAs(ActionStatus.LINKED, following, decision, by, at);
    }

    public void supersede(Action following, Decision decision, Actor by, Instant at) {
        endAs(ActionStatus.SUPERSEDED, following, decision, by, at);
    }

    public void withdraw(Decision decision, Actor by, Instant at) {
        requireOpen();
        requireAgreement(decision, "withdrawn");
        become(ActionStatus.WITHDRAWN, by, at, decision.wording(), decision);
    }

    private void endAs(ActionStatus end, Action following, Decision decision, Actor by, Instant at) {
        requireOpen();
        requireAgreement(decision, "ended");
        if (following.reference.equals(reference)) {
            throw new CannotFollowItself(reference);
        }
        other = following.reference;
        become(end, by, at, decision.wording(), decision);
    }

    private void become(ActionStatus next, Actor by, Instant at, String why, Decision decision) {
        status = next;
        events.add(new ActionEvent(next, at, by, why, decision == null ? null : decision.reference()));
    }

    private void require(ActionStatus needed, String verb) {
        requireOpen();
        if (status != needed) {
            throw new NotInThisState(reference, status, verb, needed);
        }
    }

    private void requireOpen() {
        if (status.isOver()) {
            throw new ActionAlreadyClosed(reference, status);
        }
    }

    private void requireOwner(Actor by) {
        requireOpen();
        if (!owner.account().equals(by)) {
            throw new OnlyTheOwnerReports(reference, by);
        }
    }

    private void requireAgreement(Decision decision, String verb) {
        requireDecision(decision, verb);
        if (!decision.isAgreement()) {
            throw new DecisionNeeded(reference, verb);
        }
    }

    private void requireDecision(Decision decision, String verb) {
        if (decision == null || decision.outcome() == Outcome.NOT_IN_SOURCE) {
            throw new DecisionNeeded(reference, verb);
        }
    }

    private void requireMonth(Period month) {
        if (month.kind() != PeriodKind.MONTH) {
            throw new ReportIsForAMonth(reference, month);
        }
    }

    private Milestone milestone(String wanted) {
        return milestones.stream()
                .filter(m -> m.reference().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchMilestone(reference, wanted));
    }

    /** The report in force for a month. */
    public Optional<Update> updateFor(Period month) {
        return updates.stream().filter(u -> u.month().equals(month)).max(Comparator.comparing(Update::revision));
    }

    public String reference() {
        return reference;
    }

    public String wording() {
        return wording;
    }

    public String shortName() {
        return shortName;
    }

    /** The reference of the meeting it was put to. */
    public String meeting() {
        return meeting;
    }

    public Owner owner() {
        return owner;
    }

    public ActionStatus status() {
        return status;
    }

    /** The action it is linked to or superseded by. */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    public List<Milestone> milestones() {
        return milestones.stream()
                .sorted(Comparator.comparing(Milestone::currentDate).thenComparing(Milestone::reference))
                .toList();
    }

    /** Every report and revision, oldest month first. */
    public List<Update> updates() {
        return List.copyOf(updates);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<ActionEvent> events() {
        return List.copyOf(events);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

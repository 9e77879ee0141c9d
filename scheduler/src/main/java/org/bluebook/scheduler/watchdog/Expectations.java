package org.bluebook.scheduler.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.papers.Papers;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.occurrences.Work;
import org.bluebook.scheduler.outbox.DeliveryState;
import org.bluebook.scheduler.outbox.Reminders;
import org.bluebook.scheduler.timetable.Timetable;

/** Holds what there is against what there should be; reads the store alone, and asks nothing that should have woken up. */
@ApplicationScoped
class Expectations {
    private static final Duration MAIL_TAKES = Duration.ofHours(1);
    private static final Duration LATE_IS_NEWS = Duration.ofDays(3);
    private static final int DAYS_BACK = 60;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final EntityManager store;
    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final Papers papers;
    private final Preparations preparations;
    private final Reminders reminders;
    private final Preparing preparing;
    private final Ownership ownership;
    private final SchedulerOptions options;

    @Inject
    Expectations(
            EntityManager store,
            Meetings meetings,
            StandingOrders orders,
            ProclaimedDays proclaimed,
            Papers papers,
            Preparations preparations,
            Reminders reminders,
            Preparing preparing,
            Ownership ownership,
            SchedulerOptions options) {
        this.store = store;
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.papers = papers;
        this.preparations = preparations;
        this.reminders = reminders;
        this.preparing = preparing;
        this.ownership = ownership;
        this.options = options;
    }

    List<Found> missedAt(Instant now) {
        var found = new ArrayList<Found>();
        found.addAll(overdue(now));
        found.addAll(late(now));
        found.addAll(silent());
        found.addAll(undelivered(now));
        found.addAll(unreminded(now));
        found.addAll(preparing.behindAt(now));
        found.addAll(notIssued(now));
        found.addAll(onHoliday(now));
        found.addAll(ownership.orphanedAt(now));
        return found;
    }

    private List<Found> overdue(Instant now) {
        return rows(
                """
                select o.id, o.kind, o.subject, cast(o.nominal as char), o.rule, o.state, coalesce(o.words, '')
                from occurrence o join rule r on r.name = o.rule
                where (o.state = 'WAITING' and o.due < ?1 and r.paused_at is null) or o.state = 'FAILED' order by o.id
                """,
                row -> new Found(
                        Kind.OVERDUE,
                        "occurrence " + row[0],
                        "%s, and %s (rule %s). %s"
                                .formatted(
                                        wasDue(row),
                                        row[5].equals("FAILED") ? "was given up" : "is overdue",
                                        row[4],
                                        row[6])),
                now.minus(options.tolerance()));
    }

    private List<Found> late(Instant now) {
        return rows(
                """
                select o.id, o.kind, o.subject, cast(o.nominal as char), o.rule, left(cast(r.ended as char), 16)
                from occurrence o join run r on r.occurrence = o.id and r.fence = o.fence
                where o.state = 'DONE' and o.late and r.ended >= ?1 order by o.id
                """,
                row -> new Found(
                        Kind.LATE,
                        "occurrence " + row[0],
                        "%s, and was done late: on %s (rule %s).".formatted(wasDue(row), inLondon(row[5]), row[4])),
                now.minus(LATE_IS_NEWS));
    }

    /** "Freezing the facts for MB-2006-04-24 was due on 10 April 2006 at 17:00". */
    private static String wasDue(Object[] row) {
        return "%s for %s was due on %s".formatted(Work.inWords(row[1].toString()), row[2], wall(row[3]));
    }

    private static String wall(Object stored) {
        return HOUR.format(at(stored));
    }

    /** Instants are stored in UTC. */
    private static String inLondon(Object stored) {
        return HOUR.format(at(stored).atZone(ZoneOffset.UTC).withZoneSameInstant(WallTime.LONDON));
    }

    private static LocalDateTime at(Object stored) {
        return LocalDateTime.parse(stored.toString().replace(' ', 'T'));
    }

    /** Leases are by the store's clock, and so is this. */
    private List<Found> silent() {
        return rows(
                """
                select r.id, o.kind, o.subject, cast(o.nominal as char), o.rule, r.node
                from run r join occurrence o on o.id = r.occurrence
                where r.ended is null and r.leased_until < utc_timestamp(6) - interval ?1 second order by r.id
                """,
                row -> new Found(
                        Kind.SILENT,
                        "run " + row[0],
                        "%s, and is silent: %s has not said that it is alive, and no other node took over (rule %s)."
                                .formatted(wasDue(row), row[5], row[4])),
                options.lease().toSeconds());
    }

    private List<Found> unreminded(Instant now) {
        return reminders.unheard(now, now.minus(MAIL_TAKES)).stream()
                .map(reminder -> new Found(
                        Kind.UNDELIVERED,
                        "reminder of %s by %s, %s"
                                .formatted(
                                        reminder.account(),
                                        reminder.deadline(),
                                        reminder.state() == DeliveryState.FAILED ? "failed" : "uncertain"),
                        (reminder.state() == DeliveryState.FAILED
                                        ? "%s could not be reminded of what is due by %s: ask them. %s"
                                        : "Nobody knows whether %s was reminded of what is due by %s: ask them. %s")
                                .formatted(
                                        reminder.account(),
                                        DAY.format(reminder.deadline().atZone(WallTime.LONDON)),
                                        reminder.words())))
                .toList();
    }

    /** The subject says the worst, so that what gets worse is told; nobody waits for news of what is replaced or withdrawn. */
    private List<Found> undelivered(Instant now) {
        return rows(
                """
                select i.paper, i.number, sum(d.state = 'FAILED'), sum(d.state = 'UNCERTAIN'), sum(d.state = 'PENDING'),
                    if(sum(d.state = 'FAILED') > 0, 'failed', if(sum(d.state = 'UNCERTAIN') > 0, 'uncertain', 'waiting'))
                from delivery d join issue i on i.id = d.issue_id
                join preparation p on p.paper = i.paper and p.number = i.number and p.state = 'ISSUED'
                where d.state <> 'SENT' and d.entered_at < ?1
                group by i.paper, i.number order by i.paper, i.number
                """,
                row -> new Found(
                        Kind.UNDELIVERED,
                        "%s issue %s, %s".formatted(row[0], row[1], row[5]),
                        "Messages about issue %s of %s have not arrived: %s failed, %s uncertain, %s waiting."
                                .formatted(row[1], row[0], row[2], row[3], row[4])),
                now.minus(MAIL_TAKES));
    }

    private List<Found> notIssued(Instant now) {
        var from = now.atZone(WallTime.LONDON).toLocalDate().minusDays(DAYS_BACK);
        var found = new ArrayList<Found>();
        for (var meeting : meetings.diary(null, from)) {
            if (meeting.state() != MeetingState.CANCELLED && dispatch(meeting).isBefore(now)) {
                papers.before(meeting).forEach(paper -> found.addAll(notIssued(paper, meeting, now)));
            }
        }
        return found;
    }

    private Instant dispatch(Meeting meeting) {
        var order = orders.of(meeting.body());
        return new Timetable(order, proclaimed.workingDays())
                .of(meeting, order.rule(Step.DISPATCH))
                .at();
    }

    /** What is approved goes out by itself, and may take its time. */
    private List<Found> notIssued(String paper, Meeting meeting, Instant now) {
        var state = preparations.stateOf(paper);
        boolean mayBeOnItsWay =
                state == PreparationState.APPROVED && !dispatch(meeting).isBefore(now.minus(options.tolerance()));
        if (mayBeOnItsWay || preparations.isOut(paper)) {
            return List.of();
        }
        return List.of(new Found(
                Kind.NOT_ISSUED,
                paper,
                "%s should have gone out before %s and is %s%s."
                        .formatted(
                                paper,
                                meeting.reference(),
                                state.words(),
                                state.compareTo(PreparationState.APPROVED) < 0
                                        ? ": nothing goes out that nobody approved; once it is approved, it goes out by itself"
                                        : "")));
    }

    private List<Found> onHoliday(Instant now) {
        var days = proclaimed.workingDays();
        return meetings.diary(null, now.atZone(WallTime.LONDON).toLocalDate()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED && days.isHoliday(meeting.day()))
                .map(meeting -> new Found(
                        Kind.ON_HOLIDAY,
                        meeting.reference(),
                        "%s is to be held on %s, which is a holiday: move it."
                                .formatted(meeting.reference(), DAY.format(meeting.day()))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Found> rows(String sql, Function<Object[], Found> found, Object parameter) {
        List<Object[]> rows = store.createNativeQuery(sql, Object[].class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(found).toList();
    }
}

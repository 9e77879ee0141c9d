package org.bluebook.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluebook.people.Actor;

/** A meeting of a body on a day. */
@Entity
public class Meeting {
    @Id
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body")
    private Body body;

    private LocalDate day;
    private LocalDate originalDay;
    private LocalDate standingDay;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "meeting", nullable = false)
    @OrderBy("number")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "meeting", nullable = false, updatable = false)
    @OrderBy("position")
    private List<MeetingMove> moves = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    /** Its reference is that of the body and the day: PPRC-2006-04-24. */
    public static Meeting plan(Body body, LocalDate day) {
        var meeting = new Meeting();
        meeting.reference = body.reference() + "-" + day;
        meeting.body = body;
        meeting.day = day;
        meeting.originalDay = day;
        meeting.state = MeetingState.PLANNED;
        return meeting;
    }

    /** Planned because a standing order has it on that day, though it may be held on another. */
    public static Meeting planStanding(Body body, LocalDate standingDay, LocalDate day) {
        var meeting = plan(body, day);
        meeting.standingDay = standingDay;
        return meeting;
    }

    /** Puts it on another day; it keeps its name, and the days it was on before stay on record. */
    public void move(LocalDate to, String reason, Actor by, Instant at) {
        requirePlanned("moved");
        if (reason == null || reason.isBlank()) {
            throw new NewDayNeedsReason(reference, to);
        }
        moves.add(new MeetingMove(moves.size() + 1, day, to, reason, by, at));
        day = to;
    }

    public void putOnAgenda(int number, String title) {
        requirePlanned("put on the agenda");
        if (agenda.stream().anyMatch(item -> item.number() == number)) {
            throw new AgendaNumberTaken(reference, number);
        }
        agenda.add(new AgendaItem(number, title));
    }

    public void hold() {
        requirePlanned("held");
        state = MeetingState.HELD;
    }

    public void cancel() {
        requirePlanned("cancelled");
        state = MeetingState.CANCELLED;
    }

    private void requirePlanned(String verb) {
        if (state != MeetingState.PLANNED) {
            throw new MeetingOver(reference, state, verb);
        }
    }

    public String reference() {
        return reference;
    }

    public Body body() {
        return body;
    }

    public LocalDate day() {
        return day;
    }

    /** The day it was first planned for. */
    public LocalDate originalDay() {
        return originalDay;
    }

    /** The day that a standing order has it on; none where somebody called it. */
    public Optional<LocalDate> standingDay() {
        return Optional.ofNullable(standingDay);
    }

    /** The month that it looks back on: the one before that in which it was first to be. */
    public YearMonth reportedMonth() {
        return YearMonth.from(standingDay == null ? originalDay : standingDay).minusMonths(1);
    }

    /** Every time it was put on another day, the first one first. */
    public List<MeetingMove> moves() {
        return List.copyOf(moves);
    }

    public MeetingState state() {
        return state;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

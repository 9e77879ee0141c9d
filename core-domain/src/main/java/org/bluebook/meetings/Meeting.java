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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meeting of a body on a day. */
@Entity
public class Meeting {
    @Id
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body")
    private Body body;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "meeting", nullable = false)
    @OrderBy("number")
    private List<AgendaItem> agenda = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    /** Its reference is that of the body and the day: PPRC-2006-04-24. */
    public static Meeting plan(Body body, LocalDate day) {
        var meeting = new Meeting();
        meeting.reference = body.reference() + "-" + day;
        meeting.body = body;
        meeting.day = day;
        meeting.state = MeetingState.PLANNED;
        return meeting;
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

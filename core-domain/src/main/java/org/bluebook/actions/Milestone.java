package org.bluebook.actions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A dated step of an action; its first date is kept for ever, and every move with its reason. */
@Entity
public class Milestone {
    @Id
    private String reference;

    private String title;
    private LocalDate originalDate;
    private LocalDate reachedOn;
    private String source;
    private String note;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "milestone", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<MilestoneMove> moves = new ArrayList<>();

    protected Milestone() {}

    Milestone(String reference, String title, LocalDate originalDate, String source, String note) {
        this.reference = reference;
        this.title = title;
        this.originalDate = originalDate;
        this.source = source;
        this.note = note;
    }

    void move(LocalDate newDate, String reason, Actor by, LocalDate on) {
        if (reason == null || reason.isBlank()) {
            throw new MoveNeedsReason(reference, newDate);
        }
        requireOpen();
        moves.add(new MilestoneMove(moves.size() + 1, on, newDate, reason, by));
    }

    void reach(LocalDate on) {
        requireOpen();
        reachedOn = on;
    }

    private void requireOpen() {
        if (reachedOn != null) {
            throw new MilestoneReached(reference, reachedOn);
        }
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public LocalDate originalDate() {
        return originalDate;
    }

    public LocalDate currentDate() {
        return moves.isEmpty() ? originalDate : moves.get(moves.size() - 1).newDate();
    }

    public Optional<LocalDate> reachedOn() {
        return Optional.ofNullable(reachedOn);
    }

    public boolean isOverdueOn(LocalDate day) {
        return reachedOn == null && currentDate().isBefore(day);
    }

    public List<MilestoneMove> moves() {
        return List.copyOf(moves);
    }

    public String source() {
        return source;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}

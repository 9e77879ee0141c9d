package org.bluebook.meetings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** A meeting was put on another day, by whom, when, and why. */
@Entity
@Immutable
public class MeetingMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "moved_by"))
    private Actor movedBy;

    private Instant movedAt;

    protected MeetingMove() {}

    MeetingMove(int position, LocalDate fromDay, LocalDate toDay, String reason, Actor movedBy, Instant movedAt) {
        this.position = position;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.reason = reason;
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public String reason() {
        return reason;
    }

    public Actor movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }
}

package org.bluebook.actions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** A milestone was given a new date, and why. */
@Entity
@Immutable
public class MilestoneMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;
    private LocalDate movedOn;
    private LocalDate newDate;
    private String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "moved_by"))
    private Actor movedBy;

    protected MilestoneMove() {}

    MilestoneMove(int position, LocalDate movedOn, LocalDate newDate, String reason, Actor movedBy) {
        this.position = position;
        this.movedOn = movedOn;
        this.newDate = newDate;
        this.reason = reason;
        this.movedBy = movedBy;
    }

    public LocalDate movedOn() {
        return movedOn;
    }

    public LocalDate newDate() {
        return newDate;
    }

    public String reason() {
        return reason;
    }

    public Actor movedBy() {
        return movedBy;
    }
}

package org.bluebook.reporting.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** A step that was taken with an issue: which, by whom, when, and why where that must be said. */
@Entity
@Immutable
public class PreparationStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Move move;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "taken_by"))
    private Actor by;

    @Column(name = "taken_at")
    private Instant at;

    private String reason;

    protected PreparationStep() {}

    PreparationStep(int position, Move move, Actor by, Instant at, String reason) {
        this.position = position;
        this.move = move;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    public Move move() {
        return move;
    }

    public Actor by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Empty where none was asked for. */
    public String reason() {
        return reason;
    }
}

package org.bluebook.actions;

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
import java.util.Optional;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** What happened to an action: the status it came to, who did it, when, why, and by which decision. */
@Entity
@Immutable
public class ActionEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "who"))
    private Actor who;

    private String why;
    private String decision;

    protected ActionEvent() {}

    ActionEvent(ActionStatus status, Instant at, Actor who, String why, String decision) {
        this.status = status;
        this.at = at;
        this.who = who;
        this.why = why;
        this.decision = decision;
    }

    public ActionStatus status() {
        return status;
    }

    public Instant at() {
        return at;
    }

    public Actor who() {
        return who;
    }

    public String why() {
        return why;
    }

    /** The reference of the decision of members. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    /** Counts up in the order of recording. */
    public long number() {
        return id;
    }
}

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** A month's report on an action; it is never changed, only followed by a revision. */
@Entity
@Immutable
@Table(name = "action_update")
public class Update {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Period month;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Rag rag;

    @Enumerated(EnumType.STRING)
    private Rag forecast;

    private String narrative;
    private String reason;
    private String noChangeBecause;
    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "reported_by"))
    private Actor reportedBy;

    private String source;
    private String revisedBecause;

    protected Update() {}

    Update(Period month, int revision, Report report, String revisedBecause, Actor by, Instant at) {
        this.month = month;
        this.revision = revision;
        this.rag = report.rag();
        this.forecast = report.forecast();
        this.narrative = report.narrative();
        this.reason = report.reason();
        this.noChangeBecause = report.noChangeBecause();
        this.source = report.source();
        this.revisedBecause = revisedBecause;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    public Period month() {
        return month;
    }

    /** 1 for the first report of the month, then counting up. */
    public int revision() {
        return revision;
    }

    public Rag rag() {
        return rag;
    }

    public Rag forecast() {
        return forecast;
    }

    public String narrative() {
        return narrative;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> noChangeBecause() {
        return Optional.ofNullable(noChangeBecause);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Actor reportedBy() {
        return reportedBy;
    }

    public String source() {
        return source;
    }

    public Optional<String> revisedBecause() {
        return Optional.ofNullable(revisedBecause);
    }
}

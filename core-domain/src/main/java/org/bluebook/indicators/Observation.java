package org.bluebook.indicators;

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
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** One measured value; it is never changed, only followed by a revision with a reason. */
@Entity
@Immutable
public class Observation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String indicator;
    private String place;
    private Period period;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    private LocalDate periodFirst;

    @Embedded
    private Quantity quantity;

    private String statedAs;
    private String periodAsStated;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String source;
    private int definition;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    private Actor recordedBy;

    private String reason;
    private Long broughtBy;
    private boolean withdrawn;

    protected Observation() {}

    Observation(Indicator indicator, String place, Period period, Reading reading, Actor by, Instant at) {
        indicator.requireItsUnit(reading.quantity());
        this.indicator = indicator.code();
        this.place = place;
        this.period = period;
        this.revision = 1;
        this.periodKind = period.kind();
        this.periodFirst = period.first();
        this.quantity = reading.quantity();
        this.statedAs = reading.statedAs();
        this.periodAsStated = reading.periodAsStated();
        this.status = reading.status();
        this.source = reading.source();
        this.definition = indicator.definition().map(Definition::version).orElse(0);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    Observation revised(Indicator indicator, Reading reading, String reason, Actor by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new RevisionNeedsReason(this.indicator, place, period);
        }
        if (reading.equals(reading())) {
            throw new NothingToRevise(this.indicator, place, period, quantity);
        }
        var next = new Observation(indicator, place, period, reading, by, at);
        next.revision = revision + 1;
        next.reason = reason;
        return next;
    }

    /** The first value again after the one before was withdrawn. */
    Observation anew(Indicator indicator, Reading reading, Actor by, Instant at) {
        var next = new Observation(indicator, place, period, reading, by, at);
        next.revision = revision + 1;
        return next;
    }

    /** Puts back what stood before, which may be null: where nothing did, the value is withdrawn. */
    Observation undone(Observation before, String reason, Actor by, Instant at) {
        var restored = before == null ? this : before;
        var next = new Observation();
        next.indicator = indicator;
        next.place = place;
        next.period = period;
        next.revision = revision + 1;
        next.periodKind = periodKind;
        next.periodFirst = periodFirst;
        next.quantity = restored.quantity;
        next.statedAs = restored.statedAs;
        next.periodAsStated = restored.periodAsStated;
        next.status = restored.status;
        next.source = restored.source;
        next.definition = restored.definition;
        next.withdrawn = before == null || before.withdrawn;
        next.recordedAt = at;
        next.recordedBy = by;
        next.reason = reason;
        return next;
    }

    /** The same, as brought by a file. */
    Observation broughtBy(Long file) {
        broughtBy = file;
        return this;
    }

    /** The observation's number in the order of recording; receipts name it. */
    public long sequence() {
        return id;
    }

    Figure figure() {
        return new Figure(indicator, place, period);
    }

    public String indicator() {
        return indicator;
    }

    /** The code of the place. */
    public String place() {
        return place;
    }

    public Period period() {
        return period;
    }

    /** 1 for the first value on record, then counting up. */
    public int revision() {
        return revision;
    }

    public Quantity quantity() {
        return quantity;
    }

    /** What was read off the source. */
    public Reading reading() {
        return new Reading(quantity, statedAs, periodAsStated, status, source);
    }

    public Optional<String> statedAs() {
        return Optional.ofNullable(statedAs);
    }

    public Optional<String> periodAsStated() {
        return Optional.ofNullable(periodAsStated);
    }

    public Status status() {
        return status;
    }

    public String source() {
        return source;
    }

    /** The version of the definition it was measured by; 0 while there was none. */
    public int definition() {
        return definition;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Actor recordedBy() {
        return recordedBy;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The number of the file that brought it, if one did. */
    public Optional<Long> broughtBy() {
        return Optional.ofNullable(broughtBy);
    }

    /** Whether it says that there is no value any more, and shows the one that there was. */
    public boolean isWithdrawn() {
        return withdrawn;
    }
}

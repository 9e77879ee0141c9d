package org.bluebook.places;

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
import org.bluebook.people.Actor;

/** One step of what became of a place's flag: on which day, why, and when it is looked at again. */
@Entity
public class PlaceFlag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private FlagStep step;

    private LocalDate onDay;
    private String because;
    private LocalDate reviewOn;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    private Actor recordedBy;

    private Instant recordedAt;

    protected PlaceFlag() {}

    /** The step that a place has just taken. */
    static PlaceFlag of(Place place, FlagStep step, LocalDate on, String because, Actor by, Instant at) {
        var flag = new PlaceFlag();
        flag.place = place.code();
        flag.step = step;
        flag.onDay = on;
        flag.because = because;
        flag.reviewOn = place.reviewOn().orElse(null);
        flag.recordedBy = by;
        flag.recordedAt = at;
        return flag;
    }

    public String place() {
        return place;
    }

    public FlagStep step() {
        return step;
    }

    /** The day it was flagged, or that the review was held. */
    public LocalDate on() {
        return onDay;
    }

    public String because() {
        return because;
    }

    /** When it is looked at next; empty once it is taken off. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public Actor recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

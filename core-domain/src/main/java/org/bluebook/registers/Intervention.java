package org.bluebook.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;

/** Premises closed or a campaign at a place, from a day on; the place is a borough or a neighbourhood, never an address. */
@Entity
public class Intervention {
    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    private String place;
    private String unit;
    private LocalDate began;
    private LocalDate ended;
    private String source;

    @Version
    private int version;

    protected Intervention() {}

    /** {@code ended} is the last day, that of an order for a closure; null while none is known. */
    public Intervention(
            String reference,
            InterventionKind kind,
            Place place,
            String unit,
            LocalDate began,
            LocalDate ended,
            String source) {
        this.reference = reference;
        say(kind, place, unit, began, ended, source);
    }

    /** Puts right what is said of it. */
    public void correct(
            InterventionKind kind, Place place, String unit, LocalDate began, LocalDate ended, String source) {
        say(kind, place, unit, began, ended, source);
    }

    private void say(InterventionKind kind, Place place, String unit, LocalDate began, LocalDate ended, String source) {
        if (place.kind() != PlaceKind.BOROUGH && place.kind() != PlaceKind.NEIGHBOURHOOD) {
            throw new InterventionNotUnderstood(
                    reference, "it is at a borough or a neighbourhood, and %s is neither".formatted(place.name()));
        }
        if (ended != null && ended.isBefore(began)) {
            throw new InterventionNotUnderstood(
                    reference, "it began on %s and cannot have ended on %s".formatted(began, ended));
        }
        this.kind = kind;
        this.place = place.code();
        this.unit = unit;
        this.began = began;
        this.ended = ended;
        this.source = source;
    }

    public String reference() {
        return reference;
    }

    public InterventionKind kind() {
        return kind;
    }

    /** The code of the place. */
    public String place() {
        return place;
    }

    public String unit() {
        return unit;
    }

    public LocalDate began() {
        return began;
    }

    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

package org.bluebook.networks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A mapped criminal network, known by a reference that says nothing about it. */
@Entity
public class Network {
    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private Involvement involvement;

    private int level;
    private LocalDate mappedOn;
    private LocalDate unmappedOn;

    @Version
    private int version;

    protected Network() {}

    /** {@code level} is 1 (local), 2 (across boundaries) or 3 (national and beyond). */
    public Network(String reference, Involvement involvement, int level, LocalDate mappedOn) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A network is of level 1, 2 or 3, not " + level + ".");
        }
        this.reference = reference;
        this.involvement = involvement;
        this.level = level;
        this.mappedOn = mappedOn;
    }

    /** Takes the network off the map from a day on. */
    public void unmap(LocalDate on) {
        if (!isMappedOn(on)) {
            throw new NetworkNotMapped(reference, on);
        }
        unmappedOn = on;
    }

    public boolean isMappedOn(LocalDate day) {
        return !day.isBefore(mappedOn) && (unmappedOn == null || day.isBefore(unmappedOn));
    }

    public String reference() {
        return reference;
    }

    public Involvement involvement() {
        return involvement;
    }

    public int level() {
        return level;
    }

    public Optional<LocalDate> unmappedOn() {
        return Optional.ofNullable(unmappedOn);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

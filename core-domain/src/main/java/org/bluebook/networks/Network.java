package org.bluebook.networks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.corrections.Corrected;
import org.bluebook.corrections.Correction;
import org.bluebook.people.Actor;

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

    public Network(String reference, Involvement involvement, int level, LocalDate mappedOn) {
        this(reference, new Mapping(involvement, level, mappedOn));
    }

    public Network(String reference, Mapping mapping) {
        this.reference = reference;
        say(mapping);
    }

    /** Puts right how it is mapped; what the record said is returned, to be kept. */
    Correction correct(Mapping mapping, String because, Actor by, Instant at) {
        var correction =
                Correction.of(Corrected.NETWORK, reference, mapping().inWords(), mapping.inWords(), because, by, at);
        if (unmappedOn != null && !mapping.mappedOn().isBefore(unmappedOn)) {
            throw new UnmappedBeforeMapped(reference, unmappedOn);
        }
        say(mapping);
        return correction;
    }

    private void say(Mapping mapping) {
        this.involvement = mapping.involvement();
        this.level = mapping.level();
        this.mappedOn = mapping.mappedOn();
    }

    /** How it is mapped, as a whole. */
    public Mapping mapping() {
        return new Mapping(involvement, level, mappedOn);
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

    public LocalDate mappedOn() {
        return mappedOn;
    }

    /** The first day it is off the map again. */
    public Optional<LocalDate> unmappedOn() {
        return Optional.ofNullable(unmappedOn);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

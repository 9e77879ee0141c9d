package org.bluebook.seizures;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluebook.corrections.Corrected;
import org.bluebook.corrections.Correction;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;

/** Drugs taken at one time; a seizure of two drugs is one seizure in the total and one in each drug. */
@Entity
public class Seizure {
    @Id
    private String reference;

    private LocalDate day;
    private String unit;
    private String place;
    private String source;

    @OneToMany(mappedBy = "seizure", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<SeizedDrug> drugs = new ArrayList<>();

    @Version
    private int version;

    protected Seizure() {}

    /** {@code unit} is the seizing unit; {@code place} the borough, or null where it is not known. */
    public Seizure(
            String reference, LocalDate day, String unit, String place, Map<Drug, Quantity> drugs, String source) {
        this(reference, new Haul(day, unit, place, drugs, source));
    }

    public Seizure(String reference, Haul haul) {
        this.reference = reference;
        say(haul);
    }

    /** Puts the record right; what it said is returned, to be kept. */
    Correction correct(Haul haul, String because, Actor by, Instant at) {
        var correction = Correction.of(Corrected.SEIZURE, reference, haul().inWords(), haul.inWords(), because, by, at);
        say(haul);
        return correction;
    }

    private void say(Haul haul) {
        if (haul.drugs().isEmpty()) {
            throw new NothingSeized(reference);
        }
        var seized = haul.drugs().entrySet().stream()
                .map(d -> new SeizedDrug(this, d.getKey(), d.getValue()))
                .toList();
        this.day = haul.day();
        this.unit = haul.unit();
        this.place = haul.place();
        this.source = haul.source();
        this.drugs.clear();
        this.drugs.addAll(seized);
    }

    /** All that the record says. */
    public Haul haul() {
        var quantities = drugs.stream().collect(Collectors.toMap(SeizedDrug::drug, SeizedDrug::quantity));
        return new Haul(day, unit, place, quantities, source);
    }

    public String reference() {
        return reference;
    }

    public LocalDate day() {
        return day;
    }

    public String unit() {
        return unit;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public List<SeizedDrug> drugs() {
        return List.copyOf(drugs);
    }

    public String source() {
        return source;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

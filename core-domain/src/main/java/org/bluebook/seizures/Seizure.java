package org.bluebook.seizures;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.measures.Quantity;

/** Drugs taken at one time; a seizure of two drugs is one seizure in the total and one in each drug. */
@Entity
public class Seizure {
    @Id
    private String reference;

    private LocalDate day;
    private String unit;
    private String place;
    private String source;

    @OneToMany(mappedBy = "seizure", cascade = CascadeType.PERSIST)
    private List<SeizedDrug> drugs = new ArrayList<>();

    @Version
    private int version;

    protected Seizure() {}

    /** {@code unit} is the seizing unit; {@code place} the borough, or null where it is not known. */
    public Seizure(
            String reference, LocalDate day, String unit, String place, Map<Drug, Quantity> drugs, String source) {
        if (drugs.isEmpty()) {
            throw new NothingSeized(reference);
        }
        this.reference = reference;
        this.day = day;
        this.unit = unit;
        this.place = place;
        this.source = source;
        drugs.forEach((drug, quantity) -> this.drugs.add(new SeizedDrug(this, drug, quantity)));
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

package org.bluebook.seizures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.bluebook.measures.Quantity;

/** One drug of a seizure, in the unit reported. */
@Entity
public class SeizedDrug {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seizure")
    private Seizure seizure;

    @Enumerated(EnumType.STRING)
    private Drug drug;

    @Embedded
    private Quantity quantity;

    protected SeizedDrug() {}

    SeizedDrug(Seizure seizure, Drug drug, Quantity quantity) {
        if (!drug.comesIn(quantity.unit())) {
            throw new DrugNotInUnit(drug, quantity);
        }
        this.seizure = seizure;
        this.drug = drug;
        this.quantity = quantity;
    }

    public Drug drug() {
        return drug;
    }

    public Quantity quantity() {
        return quantity;
    }
}

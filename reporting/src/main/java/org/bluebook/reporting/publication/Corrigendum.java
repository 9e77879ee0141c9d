package org.bluebook.reporting.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;

/** One thing that a later issue puts right. */
@Entity
public class Corrigendum {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;
    private String place;
    private String was;
    private String isNow;
    private String why;

    protected Corrigendum() {}

    Corrigendum(int position, Correction correction) {
        this.position = position;
        this.place = correction.place();
        this.was = correction.was();
        this.isNow = correction.now();
        this.why = correction.why();
    }

    Correction correction() {
        return new Correction(place, was, isNow, why);
    }

    int position() {
        return position;
    }
}

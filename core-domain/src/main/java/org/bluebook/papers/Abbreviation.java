package org.bluebook.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A short form and what it stands for. */
@Entity
public class Abbreviation {
    @Id
    private String term;

    private String expansion;

    protected Abbreviation() {}

    public Abbreviation(String term, String expansion) {
        this.term = term;
        this.expansion = expansion;
    }

    public String term() {
        return term;
    }

    public String expansion() {
        return expansion;
    }
}

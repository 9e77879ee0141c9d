package org.bluebook.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A short form and what it stands for. */
@Entity
public class Abbreviation {
    @Id
    private String term;

    private String expansion;

    @Version
    private int version;

    protected Abbreviation() {}

    public Abbreviation(String term, String expansion) {
        this.term = term;
        this.expansion = expansion;
    }

    /** Puts right what it stands for. */
    public void standFor(String expansion) {
        this.expansion = expansion;
    }

    public String term() {
        return term;
    }

    public String expansion() {
        return expansion;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

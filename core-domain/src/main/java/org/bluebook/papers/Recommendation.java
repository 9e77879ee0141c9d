package org.bluebook.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;

/** Something members are asked to agree; often an action. */
@Entity
public class Recommendation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int number;
    private String action;
    private String wording;

    protected Recommendation() {}

    Recommendation(int number, String action, String wording) {
        this.number = number;
        this.action = action;
        this.wording = wording;
    }

    /** Asks for something else in its place; {@code action} may be null. */
    public void reword(String action, String wording) {
        this.action = action;
        this.wording = wording;
    }

    public int number() {
        return number;
    }

    /** The reference of the action it puts for agreement. */
    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    public String wording() {
        return wording;
    }
}

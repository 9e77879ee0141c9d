package org.bluebook.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;

/** A wording of what an indicator counts, in force from a day on. */
@Entity
public class Definition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int version;
    private String wording;
    private LocalDate inForce;
    private boolean breaks;
    private String reason;

    protected Definition() {}

    Definition(int version, String wording, LocalDate inForce, boolean breaks, String reason) {
        this.version = version;
        this.wording = wording;
        this.inForce = inForce;
        this.breaks = breaks;
        this.reason = reason;
    }

    public int version() {
        return version;
    }

    public String wording() {
        return wording;
    }

    public LocalDate inForce() {
        return inForce;
    }

    /** Whether figures before it may not be compared with figures under it. */
    public boolean breaks() {
        return breaks;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}

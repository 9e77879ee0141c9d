package org.bluebook.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day proclaimed a holiday, or a bank holiday that was moved away and is worked. */
@Entity
public class ProclaimedDay {
    @Id
    private LocalDate day;

    private String name;
    private boolean working;

    @Version
    private int version;

    protected ProclaimedDay() {}

    public ProclaimedDay(LocalDate day, String name, boolean working) {
        this.day = day;
        this.name = name;
        this.working = working;
    }

    /** It is proclaimed anew: as another day, or no longer as a holiday. */
    public void proclaim(String name, boolean working) {
        this.name = name;
        this.working = working;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    public boolean isWorking() {
        return working;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

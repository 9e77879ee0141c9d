package org.bluebook.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the impact of an action or operation on a community was assessed; its text is never kept here. */
@Entity
public class ImpactAssessment {
    @Id
    private String reference;

    private boolean done;
    private LocalDate doneOn;

    @Version
    private int version;

    protected ImpactAssessment() {}

    /** {@code reference} is that of the action or operation. */
    public ImpactAssessment(String reference) {
        this.reference = reference;
    }

    /** Was assessed on a day; said again, the day is put right. */
    public void done(LocalDate on) {
        this.done = true;
        this.doneOn = on;
    }

    /** Refuses to be called open again once it was assessed. */
    public void requireOpen() {
        if (done) {
            throw new AssessmentStands(reference, doneOn);
        }
    }

    public String reference() {
        return reference;
    }

    public boolean isDone() {
        return done;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

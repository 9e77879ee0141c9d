package org.bluebook.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a meeting decided about something; it is never changed. */
@Entity
@Immutable
public class Decision {
    @Id
    private String reference;

    private String meeting;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String about;
    private String wording;
    private String source;

    protected Decision() {}

    /** {@code about} is the reference or title of what was decided. */
    public Decision(String reference, Meeting meeting, Outcome outcome, String about, String wording, String source) {
        this.reference = reference;
        this.meeting = meeting.reference();
        this.outcome = outcome;
        this.about = about;
        this.wording = wording;
        this.source = source;
    }

    public String reference() {
        return reference;
    }

    /** The reference of the meeting. */
    public String meeting() {
        return meeting;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String about() {
        return about;
    }

    public String wording() {
        return wording;
    }

    public String source() {
        return source;
    }

    /** Whether members said yes. */
    public boolean isAgreement() {
        return outcome == Outcome.AGREED || outcome == Outcome.ACCEPTED;
    }
}

package org.bluebook.corrections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Immutable;

/** What a record said before it was put right, who put it right, when and why; it is never changed. */
@Entity
@Immutable
public class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Corrected kind;

    private String subject;
    private Instant at;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "who"))
    private Actor who;

    private String because;
    private String was;

    protected Correction() {}

    /** {@code was} and {@code now} are the whole record in words; it is refused without a reason or a difference. */
    public static Correction of(
            Corrected kind, String subject, String was, String now, String because, Actor by, Instant at) {
        if (because == null || because.isBlank()) {
            throw new CorrectionNeedsReason(kind, subject);
        }
        if (was.equals(now)) {
            throw new NothingToCorrect(kind, subject, was);
        }
        var correction = new Correction();
        correction.kind = kind;
        correction.subject = subject;
        correction.was = was;
        correction.because = because;
        correction.who = by;
        correction.at = at;
        return correction;
    }

    public Corrected kind() {
        return kind;
    }

    /** The reference of the record. */
    public String subject() {
        return subject;
    }

    public Instant at() {
        return at;
    }

    public Actor who() {
        return who;
    }

    public String because() {
        return because;
    }

    public String was() {
        return was;
    }
}

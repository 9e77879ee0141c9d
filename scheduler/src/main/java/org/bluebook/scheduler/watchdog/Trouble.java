package org.bluebook.scheduler.watchdog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something amiss from when it was first seen until it passed; told once. */
@Entity
public class Trouble {
    private static final int ROOM = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Kind kind;

    private String subject;
    private String sentence;
    private Instant firstSeen;
    private Instant toldAt;
    private Instant passedAt;

    protected Trouble() {}

    Trouble(Found found, Instant at) {
        kind = found.kind();
        subject = found.subject();
        sentence = found.sentence().length() <= ROOM
                ? found.sentence()
                : found.sentence().substring(0, ROOM);
        firstSeen = at;
    }

    void tell(Instant at) {
        toldAt = at;
    }

    void pass(Instant at) {
        passedAt = at;
    }

    boolean isTold() {
        return toldAt != null;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String sentence() {
        return sentence;
    }

    public Instant firstSeen() {
        return firstSeen;
    }
}

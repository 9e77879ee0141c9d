package org.bluebook.scheduler.watchdog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.bluebook.scheduler.outbox.Notices.Whom;

/** Something amiss from when it was first seen until it passed; each is told of it once. */
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
    private Instant approverToldAt;
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

    void tell(Whom whom, Instant at) {
        switch (whom) {
            case SECRETARY -> toldAt = at;
            case APPROVER -> approverToldAt = at;
        }
    }

    /** Whether it is for them to know and they do not. */
    boolean isNewsTo(Whom whom) {
        return kind.tells().contains(whom)
                && switch (whom) {
                    case SECRETARY -> toldAt == null;
                    case APPROVER -> approverToldAt == null;
                };
    }

    void pass(Instant at) {
        passedAt = at;
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

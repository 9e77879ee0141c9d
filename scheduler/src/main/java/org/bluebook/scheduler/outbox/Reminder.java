package org.bluebook.scheduler.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody is reminded of a deadline: taken up before it is sent, so that nobody is reminded twice, even by a crash. */
@Entity
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;
    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;
    private Instant notBefore;
    private String words;

    protected Reminder() {}

    Reminder(String account, Instant deadline, Instant now) {
        this.account = account;
        this.deadline = deadline;
        this.state = DeliveryState.PENDING;
        this.notBefore = now;
        this.words = "";
    }

    boolean isDueAt(Instant now) {
        return notBefore != null && !notBefore.isAfter(now);
    }

    /** From here on nobody else sends it, whatever happens to who took it up. */
    void takeUp() {
        state = DeliveryState.UNCERTAIN;
        notBefore = null;
    }

    void settle(Ending ending, Instant at, Patience patience, double chance) {
        tries++;
        words = ending.words();
        switch (ending.outcome()) {
            case ACCEPTED -> state = DeliveryState.SENT;
            case REFUSED -> state = DeliveryState.FAILED;
            case NOT_NOW -> {
                notBefore = patience.after(tries, chance).map(at::plus).orElse(null);
                state = notBefore == null ? DeliveryState.FAILED : DeliveryState.PENDING;
            }
            case UNKNOWN, LOST -> state = DeliveryState.UNCERTAIN;
        }
    }

    public String account() {
        return account;
    }

    public Instant deadline() {
        return deadline;
    }

    public DeliveryState state() {
        return state;
    }

    /** What the mail server said. */
    public String words() {
        return words;
    }
}

package org.bluebook.scheduler.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.YearMonth;

/** That somebody is reminded of a deadline: taken up before it is sent, so that nobody is reminded twice, even by a crash. */
@Entity
public class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;

    @Column(columnDefinition = "char(7)")
    private String month;

    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;
    private Instant notBefore;
    private Instant takenUpAt;
    private String words;

    protected Reminder() {}

    boolean isDueAt(Instant now) {
        return notBefore != null && !notBefore.isAfter(now);
    }

    /** From here on nobody else sends it, whatever happens to who took it up. */
    void takeUp(Instant now) {
        state = DeliveryState.UNCERTAIN;
        takenUpAt = now;
        notBefore = null;
    }

    /** What was put off is tried again, but never behind the deadline. */
    void settle(Ending ending, Instant at, Patience patience, double chance) {
        tries++;
        words = ending.words();
        switch (ending.outcome()) {
            case ACCEPTED -> state = DeliveryState.SENT;
            case REFUSED -> state = DeliveryState.FAILED;
            case NOT_NOW -> {
                notBefore = patience.after(tries, chance)
                        .map(at::plus)
                        .filter(later -> later.isBefore(deadline))
                        .orElse(null);
                state = notBefore == null ? DeliveryState.FAILED : DeliveryState.PENDING;
            }
            case UNKNOWN, LOST -> state = DeliveryState.UNCERTAIN;
        }
    }

    /** It is not wanted any more, unless somebody has taken it up meanwhile. */
    void drop(String why, Instant now) {
        if (isDueAt(now)) {
            state = DeliveryState.FAILED;
            notBefore = null;
            words = why;
        }
    }

    Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    /** The month of which something was owed. */
    YearMonth month() {
        return YearMonth.parse(month);
    }

    public Instant deadline() {
        return deadline;
    }

    public DeliveryState state() {
        return state;
    }

    /** What the mail server said, or why it was not asked any more. */
    public String words() {
        return words;
    }
}

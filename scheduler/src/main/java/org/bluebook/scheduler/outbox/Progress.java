package org.bluebook.scheduler.outbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How far it is with telling one person, and what follows from how an attempt ended. */
@Embeddable
public class Progress {
    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private boolean uncertain;
    private int attempts;
    private int tries;
    private Instant notBefore;
    private String words;
    private Instant sentAt;

    protected Progress() {}

    static Progress from(Instant due) {
        var progress = new Progress();
        progress.state = DeliveryState.PENDING;
        progress.words = "";
        progress.notBefore = due;
        return progress;
    }

    /** The same, in which what is settled later does not show. */
    Progress copy() {
        var copy = new Progress();
        copy.state = state;
        copy.uncertain = uncertain;
        copy.attempts = attempts;
        copy.tries = tries;
        copy.notBefore = notBefore;
        copy.words = words;
        copy.sentAt = sentAt;
        return copy;
    }

    /** Whether something is to be done about it, now or later; not once it is sent, failed, or for a person to judge. */
    boolean isOpen() {
        return notBefore != null;
    }

    boolean isDueAt(Instant now) {
        return isOpen() && !notBefore.isAfter(now);
    }

    int nextAttempt() {
        return attempts + 1;
    }

    /** Takes in how the next attempt ended; what was ever uncertain stays flagged, and is sent by itself once more at most. */
    void settle(Ending ending, Instant at, Patience patience, double chance) {
        attempts++;
        tries++;
        words = ending.words();
        switch (ending.outcome()) {
            case ACCEPTED -> {
                state = DeliveryState.SENT;
                sentAt = at;
                notBefore = null;
            }
            case REFUSED -> giveUp();
            case NOT_NOW ->
                patience.after(tries, chance).map(at::plus).ifPresentOrElse(later -> notBefore = later, this::giveUp);
            case UNKNOWN -> doubt(at.plus(patience.first()));
            case LOST -> doubt(at);
        }
    }

    /** It cannot even be tried, for this reason. */
    void stop(String reason) {
        words = new Ending(Ending.Outcome.REFUSED, reason).words();
        giveUp();
    }

    /** Nothing was tried, and nothing is before that instant. */
    void putBack(String reason, Instant until) {
        words = reason;
        notBefore = until;
    }

    private void giveUp() {
        state = uncertain ? DeliveryState.UNCERTAIN : DeliveryState.FAILED;
        notBefore = null;
    }

    private void doubt(Instant secondCopy) {
        notBefore = uncertain ? null : secondCopy;
        state = DeliveryState.UNCERTAIN;
        uncertain = true;
    }

    /** A person wants it tried again; nothing new where it is on its way. */
    void begin(Instant at) {
        if (!isOpen()) {
            state = DeliveryState.PENDING;
            tries = 0;
            notBefore = at;
        }
    }

    DeliveryState state() {
        return state;
    }

    boolean uncertain() {
        return uncertain;
    }

    int attempts() {
        return attempts;
    }

    Instant notBefore() {
        return notBefore;
    }

    String words() {
        return words;
    }

    Instant sentAt() {
        return sentAt;
    }
}

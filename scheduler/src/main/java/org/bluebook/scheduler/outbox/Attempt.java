package org.bluebook.scheduler.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One dialogue with the mail server: on record before its first byte, so that one without an end tells of a sender that vanished. */
@Entity
@Table(name = "delivery_attempt")
public class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long delivery;
    private int number;

    @Column(columnDefinition = "char(64)")
    private String messageSha256;

    private Instant begunAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ending.Outcome outcome;

    private String words;

    protected Attempt() {}

    Attempt(long delivery, int number, String messageSha256, Instant begunAt) {
        this.delivery = delivery;
        this.number = number;
        this.messageSha256 = messageSha256;
        this.begunAt = begunAt;
        this.words = "";
    }

    /** {@code messageSha256} is of every byte of the message. */
    Tried tried() {
        return new Tried(number, messageSha256, Optional.ofNullable(outcome).map(how -> new Ending(how, words)));
    }
}

package org.bluebook.scheduler.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.recipients.Recipient;
import org.bluebook.reporting.publication.Issue;

/** Telling one person of one issue: whom and how was settled with the issue, how far it is changes with each attempt. */
@Entity
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;

    private String address;
    private String name;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String messageId;

    @Column(columnDefinition = "char(32)")
    private String token;

    private Instant enteredAt;

    @Embedded
    private Progress progress;

    protected Delivery() {}

    /** {@code at} is when they may be told. */
    Delivery(Issue issue, Recipient to, Instant at, String messageIdHost, String token) {
        this.issue = issue;
        this.address = to.address();
        this.name = to.name();
        this.form = Form.of(ProtectiveMarking.of(issue.marking()), to);
        this.messageId = MessageId.of(issue, to.address(), messageIdHost);
        this.token = token;
        this.enteredAt = at;
        this.progress = Progress.from(at);
    }

    /** A person wants it sent again; refused where it has arrived. */
    public void sendAgain(Instant at) {
        if (state() == DeliveryState.SENT) {
            throw new SentAlready(address, issue.paper(), issue.number());
        }
        progress.begin(at);
    }

    Progress progress() {
        return progress;
    }

    public Long id() {
        return id;
    }

    public Issue issue() {
        return issue;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public Form form() {
        return form;
    }

    /** With its angle brackets, as it stands in the header. */
    String messageId() {
        return messageId;
    }

    /** The part of the link that tells whose it is. */
    String token() {
        return token;
    }

    public DeliveryState state() {
        return progress.state();
    }

    /** Whether there was ever an attempt of which nobody knows how it ended, so that they may have two copies. */
    public boolean uncertain() {
        return progress.uncertain();
    }

    public int attempts() {
        return progress.attempts();
    }

    /** What was said at the end of the last attempt. */
    public String words() {
        return progress.words();
    }

    /** Null until it is. */
    public Instant sentAt() {
        return progress.sentAt();
    }
}

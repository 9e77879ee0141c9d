package org.bluebook.recipients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.bluebook.meetings.Body;
import org.bluebook.papers.Audience;
import org.bluebook.people.EmailAddress;

/** Somebody on the list of a body: told of what their audience may read, from the next issue on. */
@Entity
public class Recipient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body")
    private Body body;

    private String address;
    private String name;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean attachments;

    @Version
    private int version;

    protected Recipient() {}

    public Recipient(Body body, EmailAddress address, String name, Audience audience, boolean attachments) {
        this.body = body;
        this.address = address.text();
        become(name, audience, attachments);
    }

    /** Goes by another name, belongs to another audience, or may now have papers as files. */
    public void change(String name, Audience audience, boolean attachments) {
        become(name, audience, attachments);
    }

    private void become(String name, Audience audience, boolean attachments) {
        this.name = name;
        this.audience = audience;
        this.attachments = attachments;
    }

    /** Whether an edition for this audience is for them too. */
    public boolean mayRead(Audience edition) {
        return audience.mayRead(edition);
    }

    public Body body() {
        return body;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether papers may be sent to them as files, if the marking of the paper allows it. */
    public boolean attachments() {
        return attachments;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

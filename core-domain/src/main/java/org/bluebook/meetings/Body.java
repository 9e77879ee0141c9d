package org.bluebook.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A board or committee that is answered to. */
@Entity
public class Body {
    @Id
    private String reference;

    private String name;
    private String authority;

    @Version
    private int version;

    protected Body() {}

    public Body(String reference, String name, String authority) {
        this.reference = reference;
        this.name = name;
        this.authority = authority;
    }

    /** The body goes by another name from now on. */
    public void rename(String name, String authority) {
        this.name = name;
        this.authority = authority;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String authority() {
        return authority;
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

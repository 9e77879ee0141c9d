package org.bluebook.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;

/** Where the holder of an account is reached, and the unit whose figures they send in, if any. */
@Entity
public class Contact {
    @Id
    private String account;

    private String name;
    private String address;
    private String unit;

    @Version
    private int version;

    protected Contact() {}

    /** {@code unit} may be null. */
    public Contact(Actor account, String name, EmailAddress address, String unit) {
        this.account = account.name();
        change(name, address, unit);
    }

    /** Is called otherwise, is reached elsewhere, or sends the figures of another unit; {@code unit} may be null. */
    public final void change(String name, EmailAddress address, String unit) {
        this.name = name;
        this.address = address.text();
        this.unit = unit;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}

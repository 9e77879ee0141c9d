package org.bluebook.actions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.bluebook.people.Actor;

/** Who answers for an action: a unit, a role in it, and the account of whoever holds the role. */
@Embeddable
public record Owner(
        @Column(name = "owner_unit") String unit,
        @Column(name = "owner_role") String role,

        @Embedded @AttributeOverride(name = "name", column = @Column(name = "owner_account"))
        Actor account) {

    /** As a paper prints it. */
    public String inWords() {
        return role.contains(unit) ? role : role + ", " + unit;
    }
}

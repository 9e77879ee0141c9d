package org.bluebook.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of an action, with the columns that ours reads. */
@Entity
@Table(name = "action")
class ActionRow {
    @Id
    String reference;

    String wording;
    String shortName;
    String meeting;
    String ownerUnit;
    String ownerRole;
    String ownerAccount;
    String status;
    String other;
    int version;
}

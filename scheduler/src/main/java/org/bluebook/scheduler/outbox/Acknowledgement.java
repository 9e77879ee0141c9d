package org.bluebook.scheduler.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the link of a delivery was followed: by its reader, or by a program that looks through their mail. */
@Entity
@Immutable
public class Acknowledgement {
    @Id
    private Long delivery;

    private Instant at;

    protected Acknowledgement() {}
}

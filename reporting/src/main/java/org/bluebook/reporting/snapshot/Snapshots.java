package org.bluebook.reporting.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The frozen facts of every paper. */
@ApplicationScoped
public class Snapshots implements PanacheRepository<Snapshot> {
    public Optional<Snapshot> latestOf(String paper) {
        return find("paper = ?1 order by id desc", paper).firstResultOptional();
    }
}

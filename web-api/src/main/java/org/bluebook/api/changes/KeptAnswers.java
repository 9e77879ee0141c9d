package org.bluebook.api.changes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Answers kept for a day. */
@ApplicationScoped
class KeptAnswers implements PanacheRepositoryBase<KeptAnswer, KeptAnswer.Key> {
    private static final Duration KEPT = Duration.ofHours(24);

    /** The answer of the last 24 hours; an older one is forgotten. */
    Optional<KeptAnswer> under(KeptAnswer.Key key, Instant now) {
        delete("keptAt < ?1", now.minus(KEPT));
        return findByIdOptional(key);
    }
}

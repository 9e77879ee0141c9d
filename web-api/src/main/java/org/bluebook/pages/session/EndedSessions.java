package org.bluebook.pages.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** Sessions that are over though a cookie of theirs may be about; for longer than any lasts. */
@ApplicationScoped
class EndedSessions implements PanacheRepositoryBase<EndedSession, String> {
    private static final Duration KEPT = Duration.ofDays(2);

    /** Sessions last by the machine's clock; a demonstration's stands still. */
    private final Clock clock = Clock.systemUTC();

    @Inject
    EndedSessions() {}

    void end(String session) {
        var at = clock.instant();
        var sha256 = CanonicalJson.sha256(session);
        QuarkusTransaction.requiringNew().run(() -> {
            delete("endedAt < ?1", at.minus(KEPT));
            if (findByIdOptional(sha256).isEmpty()) {
                persist(new EndedSession(sha256, at));
            }
        });
    }

    boolean has(String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(CanonicalJson.sha256(session)).isPresent());
    }
}

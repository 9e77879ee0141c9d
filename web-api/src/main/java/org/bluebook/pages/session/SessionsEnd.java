package org.bluebook.pages.session;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The session lives in its cookie, so that it is noted here when somebody signs out: a copy of the cookie is worth nothing from then on. */
@ApplicationScoped
class SessionsEnd implements SecurityIdentityAugmentor {
    private static final Logger LOG = Logger.getLogger(SessionsEnd.class);
    private static final String TENANT = "tenant-id";

    private final EndedSessions ended;

    @Inject
    SessionsEnd(EndedSessions ended) {
        this.ended = ended;
    }

    void signedOut(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED) {
            session(event.getSecurityIdentity())
                    .ifPresent(session -> Infrastructure.getDefaultWorkerPool().execute(() -> end(session)));
        }
    }

    private void end(String session) {
        try {
            ended.end(session);
        } catch (RuntimeException e) {
            LOG.error("That a session has ended could not be noted; it lasts until its token expires.", e);
        }
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var session = session(identity);
        return session.isEmpty()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> {
                    if (ended.has(session.get())) {
                        throw new AuthenticationFailedException("The session has ended.");
                    }
                    return identity;
                });
    }

    /** Of a browser; programs have none. */
    private static Optional<String> session(SecurityIdentity identity) {
        return !BrowserTenant.PAGES.equals(identity.getAttribute(TENANT))
                        || !(identity.getPrincipal() instanceof JsonWebToken token)
                ? Optional.empty()
                : Optional.ofNullable(token.getClaim("sid")).map(Object::toString);
    }
}

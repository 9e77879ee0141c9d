package org.bluebook.api.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the tokens that are sent, and for a minute believes one that was found good, letter for letter, if it does not
 * expire before: to check a signature and read the claims costs more than most requests do otherwise.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int AT_MOST = 10_000;
    private static final String AUTHORIZATION = "Authorization";
    private static final Pattern BEARER = Pattern.compile("(?i)bearer( .*)?", Pattern.DOTALL);
    private static final Pattern SIGNED =
            Pattern.compile("(?i)bearer +[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]{2,}");

    /** An object, an object and two bytes: the form of a token, and nobody's. */
    private static final String NOBODYS = "Bearer e30.e30.e30";

    /** The machine's clock, as for every token: a demonstration's stands still. */
    private final Clock clock = Clock.systemUTC();

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final OidcAuthenticationMechanism oidc;

    @Inject
    KnownTokens(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
        var sent = http.request().getHeader(AUTHORIZATION);
        if (sent == null || Faces.isPage(http.normalizedPath())) {
            return oidc.authenticate(http, identities);
        }
        var before = known.get(sent);
        if (before != null && clock.instant().isBefore(before.until())) {
            return Uni.createFrom().item(before.identity());
        }
        takeNothingForAToken(http, sent);
        return oidc.authenticate(http, identities).map(identity -> remembered(sent, identity));
    }

    /** The platform trips over some texts that are no tokens (such as a single dot), and would say that it failed. */
    private static void takeNothingForAToken(RoutingContext http, String sent) {
        if (BEARER.matcher(sent).matches() && !SIGNED.matcher(sent).matches()) {
            http.request().headers().set(AUTHORIZATION, NOBODYS);
        }
    }

    private SecurityIdentity remembered(String sent, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        var ofNoRequest = withoutItsRequest(identity);
        if (known.size() >= AT_MOST) {
            known.clear();
        }
        known.put(sent, new Known(ofNoRequest, believedUntil(token.getExpirationTime(), clock.instant())));
        return ofNoRequest;
    }

    /** No token is believed beyond the second it expires. */
    static Instant believedUntil(long expires, Instant now) {
        var end = Instant.ofEpochSecond(expires);
        var atMost = now.plus(BELIEVED);
        return end.isBefore(atMost) ? end : atMost;
    }

    /** The platform attaches the request to the identity, and the next request is another one. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return oidc.getChallenge(http);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
        return oidc.getCredentialTransport(http);
    }

    /** Who sent a token, and how long that is believed without another look. */
    private record Known(SecurityIdentity identity, Instant until) {}
}

package org.bluebook.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** Gives a {@code @QuarkusTest} the identity provider it asks about tokens: one Keycloak for the whole build. */
public final class KeycloakForTests implements QuarkusTestResourceLifecycleManager {

    private static final Object ONE_AT_A_TIME = new Object();
    private static KeycloakAccess access;
    private static Tokens tokens;

    /** Sets it going early, for it needs half a minute which other tests can use; waits for nothing. */
    public static void begin() {
        if (KeycloakAccess.in(System.getenv()).isEmpty()) {
            server().beginFor(Build.process());
        }
    }

    /** The way into the realm; waits until it answers. */
    public static KeycloakAccess access() {
        synchronized (ONE_AT_A_TIME) {
            if (access == null) {
                access = KeycloakAccess.in(System.getenv()).orElseGet(() -> server().accessFor(Build.process()));
            }
            return access;
        }
    }

    /** The tokens of the realm's people. */
    public static Tokens tokens() {
        synchronized (ONE_AT_A_TIME) {
            if (tokens == null) {
                tokens = Tokens.of(access().realm(), access().password());
            }
            return tokens;
        }
    }

    private static SharedServer<KeycloakAccess> server() {
        var root = Build.root(Path.of(""));
        return SharedServer.keycloak(
                root.resolve("target/local/keycloak"), root.resolve("ops/keycloak/bluebook-realm.json"));
    }

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", access().realm().toString());
    }

    /** The server is the build's and ends with it. */
    @Override
    public void stop() {}
}

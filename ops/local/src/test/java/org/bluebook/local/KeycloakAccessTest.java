package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeycloakAccessTest {

    private static final String REALM = "https://login.example/realms/bluebook";

    @Test
    void readsARealmOfOnesOwnFromTheEnvironment() {
        var environment = Map.of(
                "BLUEBOOK_OIDC_URL", REALM,
                "BLUEBOOK_DEMONSTRATION_PASSWORD", "secret",
                "BLUEBOOK_SCRIPTS_SECRET", "very secret");

        assertThat(KeycloakAccess.in(environment))
                .contains(new KeycloakAccess(URI.create(REALM), "secret", "very secret"));
        assertThat(KeycloakAccess.in(Map.of())).isEmpty();
    }

    @Test
    void keepsItsSecretsOutOfLogs() {
        var access = new KeycloakAccess(URI.create(REALM), "secret", "very secret");

        assertThat(access.toString()).isEqualTo(REALM);
    }

    @Test
    void doesNotAnswerWhereNothingListens() {
        var port = Port.of(Port.ANY).number();

        assertThat(new KeycloakAccess(URI.create(KeycloakCommand.url(port)), "", "").answers())
                .isFalse();
    }
}

package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        var file = Build.root(Path.of("")).resolve("ops/keycloak/bluebook-realm.json");
        realm = new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm.findValuesAsText("secret")).containsOnly("${BLUEBOOK_SCRIPTS_SECRET}");
        assertThat(realm.findValues("credentials"))
                .isNotEmpty()
                .allSatisfy(credentials -> assertThat(credentials.findValuesAsText("value"))
                        .containsExactly("${BLUEBOOK_DEMONSTRATION_PASSWORD}"));
    }

    @Test
    void letsNobodyWidenTheirOwnClaims() throws IOException {
        var profile = new ObjectMapper()
                .readTree(realm.findValue("kc.user.profile.config").get(0).asText());

        assertThat(profile.get("attributes"))
                .filteredOn(attribute -> attribute.get("name").asText().matches("place|unit"))
                .hasSize(2)
                .allSatisfy(attribute -> assertThat(attribute.at("/permissions/edit"))
                        .extracting(JsonNode::asText)
                        .containsExactly("admin"));
    }

    @Test
    void guardsItself() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.get("eventsExpiration").asInt()).isPositive();
        assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isPositive();
    }
}

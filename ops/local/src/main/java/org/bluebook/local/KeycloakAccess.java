package org.bluebook.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where a realm is, the password of its demonstration's people, and the secret of its scripts. */
public record KeycloakAccess(URI realm, String password, String secret) {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** The realm named by BLUEBOOK_OIDC_URL, when it is, with BLUEBOOK_DEMONSTRATION_PASSWORD and BLUEBOOK_SCRIPTS_SECRET. */
    static Optional<KeycloakAccess> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("BLUEBOOK_OIDC_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new KeycloakAccess(
                        URI.create(url),
                        environment.getOrDefault("BLUEBOOK_DEMONSTRATION_PASSWORD", ""),
                        environment.getOrDefault("BLUEBOOK_SCRIPTS_SECRET", "")));
    }

    static KeycloakAccess of(Running running) {
        return new KeycloakAccess(
                URI.create(running.url()),
                DataDirectory.passwordIn(Path.of(running.waysIn().get("passwordFile"))),
                DataDirectory.passwordIn(Path.of(running.waysIn().get("secretFile"))));
    }

    boolean answers() {
        try {
            var request = HttpRequest.newBuilder(realm).timeout(TIMEOUT).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The password and the secret stay out of logs. */
    @Override
    public String toString() {
        return realm.toString();
    }
}

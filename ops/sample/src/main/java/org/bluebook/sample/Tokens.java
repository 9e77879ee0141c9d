package org.bluebook.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens of the people, each asked for once and again shortly before it expires. */
final class Tokens {
    /** Longer than any request may take before its token is looked at. */
    private static final Duration LEFT_AT_LEAST = Duration.ofMinutes(1);

    private final Http http;
    private final URI endpoint;
    private final String password;
    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** People of the realm, who share one password. */
    Tokens(Http http, URI realm, String password, Clock clock) {
        this.http = http;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.password = password;
        this.clock = clock;
    }

    String of(String person) {
        return tokens.compute(
                        person, (name, known) -> known != null && known.lasts(clock.instant()) ? known : ask(name))
                .text();
    }

    private Token ask(String person) {
        var asked = clock.instant();
        var form = "grant_type=password&client_id=bluebook-demonstration&username=%s&password=%s"
                .formatted(encoded(person), encoded(password));
        var answer = http.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new NotTaken("The identity provider at %s gives %s no token: it answered %d."
                    .formatted(endpoint, person, answer.statusCode()));
        }
        return read(answer.body(), asked);
    }

    private static Token read(String answer, Instant asked) {
        try {
            var json = new JsonMapper().readTree(answer);
            return new Token(
                    json.required("access_token").textValue(),
                    asked.plusSeconds(json.required("expires_in").longValue()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new NotTaken("The identity provider answered something that is no token.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String text, Instant expiresAt) {
        boolean lasts(Instant now) {
            return now.plus(LEFT_AT_LEAST).isBefore(expiresAt);
        }
    }
}

package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bearer tokens for the people of the demonstration and for scripts, each asked for once in its lifetime. */
public final class Tokens {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** A token is not handed out when it may expire before it is checked. */
    private static final Duration LEFT_AT_LEAST = Duration.ofSeconds(60);

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern EXPIRES_IN = Pattern.compile("\"expires_in\"\\s*:\\s*(\\d+)");

    private final URI endpoint;
    private final String password;
    private final Clock clock;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Map<String, String>, Token> tokens = new ConcurrentHashMap<>();

    private Tokens(URI realm, String password, Clock clock) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.password = password;
        this.clock = clock;
    }

    /** Of the realm's people, who share one password. */
    public static Tokens of(URI realm, String password) {
        return of(realm, password, Clock.systemUTC());
    }

    static Tokens of(URI realm, String password, Clock clock) {
        return new Tokens(realm, password, clock);
    }

    /** By the direct grant of the client that exists for the demonstration and tests only. */
    public String person(String name) {
        return token(Map.of(
                "grant_type",
                "password",
                "client_id",
                "bluebook-demonstration",
                "username",
                name,
                "password",
                password));
    }

    /** By client credentials, as a machine. */
    public String scripts(String secret) {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", "bluebook-scripts", "client_secret", secret));
    }

    String token(Map<String, String> form) {
        return tokens.compute(form, (key, known) -> known != null && known.lasts(clock.instant()) ? known : ask(key))
                .text();
    }

    private Token ask(Map<String, String> form) {
        var asked = clock.instant();
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new TokenRefused(answer.statusCode(), answer.body());
        }
        var lifetime = Duration.ofSeconds(Long.parseLong(found(EXPIRES_IN, answer.body())));
        return new Token(found(ACCESS_TOKEN, answer.body()), asked.plus(lifetime));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing answers at " + endpoint + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a token of " + endpoint + ".", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String answer) {
        var matcher = pattern.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("The answer of Keycloak holds no " + pattern + ".");
        }
        return matcher.group(1);
    }

    private record Token(String text, Instant expiresAt) {

        boolean lasts(Instant now) {
            return now.plus(LEFT_AT_LEAST).isBefore(expiresAt);
        }
    }
}

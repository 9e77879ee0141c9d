package org.bluebook.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;

/** The API, asked as one person or another. */
final class Api {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String OPERATOR = "operator";

    private final Http http;
    private final URI base;
    private final Tokens tokens;

    Api(Http http, URI base, Tokens tokens) {
        this.http = http;
        this.base = base;
        this.tokens = tokens;
    }

    /** Sends a line; whether it was taken is for the caller to see. */
    HttpResponse<String> send(Line line) {
        var request = as(line.as(), line.path())
                .header("Content-Type", "application/json")
                .method(line.method(), BodyPublishers.ofString(line.body().toString()));
        line.ifMatch().ifPresent(tag -> request.header("If-Match", tag));
        line.key().ifPresent(key -> request.header("Idempotency-Key", key));
        return http.send(request, BodyHandlers.ofString());
    }

    JsonNode get(String person, String path) {
        return json(http.send(as(person, path), BodyHandlers.ofString()), person + " asking for " + path);
    }

    byte[] file(String person, String path) {
        var answer = http.send(as(person, path), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new NotTaken("%s asking for %s was answered %d.".formatted(person, path, answer.statusCode()));
        }
        return answer.body();
    }

    /** An empty body where there is nothing to say. */
    JsonNode post(String person, String path, String key, String body) {
        return posted(person, path, posting(person, path, key, body));
    }

    /** The same, of what somebody has read: its version goes with it. */
    JsonNode post(String person, String path, String key, String body, String read) {
        return posted(person, path, posting(person, path, key, body).header("If-Match", tag(person, read)));
    }

    private HttpRequest.Builder posting(String person, String path, String key, String body) {
        return as(person, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private JsonNode posted(String person, String path, HttpRequest.Builder request) {
        return json(http.send(request, BodyHandlers.ofString()), person + " posting to " + path);
    }

    private String tag(String person, String path) {
        return http.send(as(person, path), BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new NotTaken("%s asking for %s was told no version.".formatted(person, path)));
    }

    /** Sends a file to be committed at once; whether it was. */
    boolean isCommitted(String person, String of, String csv) {
        var request = as(person, "/api/v1/imports?commit=true&of=" + of)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv));
        var made = json(http.send(request, BodyHandlers.ofString()), person + " importing " + of);
        return made.path("state").asText().equals("COMMITTED");
    }

    void moveClock(Instant to) {
        var request = as(OPERATOR, "/api/v1/clock")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"at\":\"" + to + "\"}"));
        json(http.send(request, BodyHandlers.ofString()), "The operator moving the clock to " + to);
    }

    /** What a problem says for people, or the answer as it came. */
    static String detail(String problem) {
        try {
            var json = JSON.readTree(problem);
            var said = json.path("detail").asText(json.path("title").asText(problem));
            return json.has("violations") ? said + " " + json.get("violations") : said;
        } catch (JsonProcessingException e) {
            return problem;
        }
    }

    private HttpRequest.Builder as(String person, String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + tokens.of(person));
    }

    private static JsonNode json(HttpResponse<String> answer, String what) {
        if (answer.statusCode() / 100 != 2) {
            throw new NotTaken("%s was answered %d: %s".formatted(what, answer.statusCode(), detail(answer.body())));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new NotTaken(what + " was answered with something that is no JSON.", e);
        }
    }
}

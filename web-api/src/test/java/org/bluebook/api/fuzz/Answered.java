package org.bluebook.api.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What came back. */
@SuppressWarnings("ArrayRecordComponent")
record Answered(int status, Map<String, String> headers, byte[] body) {
    /** What the platform says to what is no request. */
    private static final List<Integer> UNREAD = List.of(400, 414);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "traceId");

    /** Nothing that we are sent looks like these. */
    private static final Pattern INSIDES = Pattern.compile(
            "org\\.bluebook|\\bjava\\.|jakarta\\.|io\\.quarkus|io\\.vertx|com\\.fasterxml|org\\.hibernate|Exception\\b|\\bat [a-z]+\\.[a-z]+\\.|SQLState|bluebook_web|insert into");

    boolean refused() {
        return status >= 400;
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    String trace() {
        return headers.getOrDefault("trace-id", "");
    }

    /** What is wrong with it; empty where nothing is. */
    String wrong(Sent sent) {
        if (status >= 500) {
            return "a failure";
        }
        if (!sent.arrives() && UNREAD.contains(status) && body.length == 0) {
            return "";
        }
        if (trace().isEmpty()) {
            return "no trace";
        }
        if (!refused()) {
            return "";
        }
        if (!headers.getOrDefault("content-type", "").startsWith("application/problem+json")) {
            return "no problem+json";
        }
        return sent.method().equals("HEAD") ? "" : wrongProblem();
    }

    private String wrongProblem() {
        var text = new String(body, StandardCharsets.UTF_8);
        if (INSIDES.matcher(text).find()) {
            return "a look inside";
        }
        try {
            return wrongMembers(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return "a problem that is not JSON";
        }
    }

    private String wrongMembers(JsonNode problem) {
        for (var member : MEMBERS) {
            if (!problem.hasNonNull(member)) {
                return "a problem without " + member;
            }
        }
        return problem.get("status").asInt() == status ? "" : "a problem of another status";
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        return "%d %s %s".formatted(status, headers, text.length() > 600 ? text.substring(0, 600) + "..." : text);
    }
}

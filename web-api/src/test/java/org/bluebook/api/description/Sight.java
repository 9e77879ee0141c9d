package org.bluebook.api.description;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All that somebody sees of an answer, but for what is another in each: the trace, the time and the length. */
record Sight(int status, String headers, String body) {
    private static final Set<String> OTHER_EACH_TIME = Set.of("trace-id", "date", "content-length");

    static Sight of(Response answer) {
        var headers = answer.headers().asList().stream()
                .filter(header -> !OTHER_EACH_TIME.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Header::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Sight(
                answer.statusCode(),
                headers,
                answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\""));
    }

    /** As it would be of another name. */
    Sight named(String name, String other) {
        return new Sight(status, headers.replace(name, other), body.replace(name, other));
    }
}

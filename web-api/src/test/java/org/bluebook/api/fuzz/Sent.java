package org.bluebook.api.fuzz;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request; {@code who} is null where it has no token, "" where it has one that is worth nothing. What is
 * {@code doomed} cannot be answered with success unless it only reads.
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(
        String method,
        String target,
        String who,
        Map<String, String> headers,
        byte[] body,
        boolean doomed,
        String trace) {
    private static final int LONGEST = 16_000;

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    /** Whether a request comes of it at all: what is no address, or a line too long, the platform sends back unread. */
    boolean arrives() {
        try {
            return new URI(target).getRawPath() != null && target.length() < LONGEST;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether it can be sent beside others, since none of them changes anything. */
    boolean changesNothing() {
        return reads() || doomed;
    }

    byte[] head(String host, String token) {
        var lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        var authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        var length = body.length == 0 && reads() ? "" : "Content-Length: " + body.length + "\r\n";
        return (method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + authorization + length + lines + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        return "%s %s as %s with %s and the body %s"
                .formatted(
                        method,
                        target,
                        who,
                        headers,
                        text.length() > 600 ? text.substring(0, 600) + "... (" + body.length + " bytes)" : text);
    }
}

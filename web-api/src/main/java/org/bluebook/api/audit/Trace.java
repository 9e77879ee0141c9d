package org.bluebook.api.audit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Gives each request an identifier, that of the caller's W3C trace where there is one, and one line in the log. */
public class Trace {
    private static final Logger LOG = Logger.getLogger("bluebook.requests");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String KEY = "bluebook.trace";
    private static final int BEFORE_ALL_ELSE = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(this::begin, BEFORE_ALL_ELSE);
    }

    /** 32 hexadecimal digits; the answer carries them in the header Trace-Id. */
    public static String of(RoutingContext http) {
        String trace = http.get(KEY);
        return trace == null ? "" : trace;
    }

    private void begin(RoutingContext http) {
        long began = System.nanoTime();
        http.put(KEY, identifier(http.request().getHeader("traceparent")));
        http.response().putHeader("Trace-Id", of(http));
        http.addEndHandler(ended -> log(http, began));
        http.next();
    }

    private static void log(RoutingContext http, long began) {
        var request = http.request();
        var user = http.user();
        LOG.info(String.join(
                " ",
                request.method().name(),
                Printable.of(request.path()),
                Integer.toString(http.response().getStatusCode()),
                (System.nanoTime() - began) / 1_000_000 + " ms",
                user == null ? "anybody" : Printable.of(user.principal().getString("username", "somebody")),
                of(http)));
    }

    private static String identifier(String traceparent) {
        var sent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (sent.matches() && !sent.group(1).equals("0".repeat(32))) {
            return sent.group(1);
        }
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package org.bluebook.pages.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.bluebook.api.identity.Faces;

/** What a browser is told of every page: run and fetch nothing of others, be framed by nobody, keep nothing for the next one at the desk. */
@ApplicationScoped
class PageHeaders {
    private static final int EARLY = 9_000;
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::put, EARLY);
    }

    private static void put(RoutingContext http) {
        boolean page = Faces.isPage(http.normalizedPath());
        if (page) {
            BrowserCookies.take(http.request());
            http.addHeadersEndHandler(ended -> complete(http));
        } else {
            BrowserCookies.takeNone(http.request());
        }
        http.addHeadersEndHandler(ended -> BrowserCookies.give(http, page));
        http.next();
    }

    private static void complete(RoutingContext http) {
        var response = http.response();
        ALWAYS.forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                response.putHeader(name, value);
            }
        });
        var type = response.headers().get("Content-Type");
        if (type != null && type.startsWith("text/html") && !response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
    }
}

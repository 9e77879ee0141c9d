package org.bluebook.pages.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cookies of the pages, under names that a browser takes from this host alone ({@code __Host-}, RFC 6265bis): the
 * platform calls those of a session otherwise, and would take one that another host of the domain has set.
 */
final class BrowserCookies {
    private static final String HOST = "__Host-";
    private static final String OF_SESSIONS = "q_";
    private static final String SESSION = "q_session_pages";
    private static final String OF_FORMS = HOST + "form";
    private static final long UNTIL_THE_BROWSER_IS_CLOSED = Long.MIN_VALUE;
    private static final String TOKEN_OF_FORMS = "X-CSRF-TOKEN";

    /** A token in the form of tokens; what a program sends with its own needs none against other sites. */
    private static final String NOBODYS = "AAAAAAAAAAAAAAAAAAAAAA";

    private BrowserCookies() {}

    /** Takes those that are ours, and no other. */
    static void take(HttpServerRequest request) {
        var sent = request.headers().getAll(HttpHeaders.COOKIE);
        if (!sent.isEmpty()) {
            request.headers().set(HttpHeaders.COOKIE, ours(sent));
        }
    }

    private static String ours(List<String> sent) {
        return sent.stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(HOST))
                .map(cookie -> cookie.startsWith(HOST + OF_SESSIONS) ? cookie.substring(HOST.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    /** A session is for pages: what a browser sends along by itself must not act through the API. */
    static void takeNone(HttpServerRequest request) {
        request.headers().remove(HttpHeaders.COOKIE);
        if (!request.method().equals(HttpMethod.GET)) {
            request.headers().set(HttpHeaders.COOKIE, OF_FORMS + "=" + NOBODYS).set(TOKEN_OF_FORMS, NOBODYS);
        }
    }

    /**
     * Gives them out under their names. Whoever has not signed in and sends no form is given none. That of a form lasts as
     * long as the browser: it is given once, and a form may be open for a day.
     */
    static void give(RoutingContext http, boolean page) {
        boolean session = http.request().getCookie(SESSION) != null;
        if (!page || (!session && http.request().method().equals(HttpMethod.GET))) {
            http.response().removeCookies(OF_FORMS, false);
        }
        List.copyOf(http.request().cookies()).stream()
                .filter(cookie -> cookie instanceof ServerCookie changed && changed.isChanged())
                .forEach(cookie -> {
                    if (cookie.getName().startsWith(OF_SESSIONS)) {
                        rename(http, cookie);
                    } else if (cookie.getName().equals(OF_FORMS)) {
                        cookie.setMaxAge(UNTIL_THE_BROWSER_IS_CLOSED);
                    }
                });
    }

    private static void rename(RoutingContext http, Cookie cookie) {
        http.response().removeCookies(cookie.getName(), false);
        var ours = Cookie.cookie(HOST + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(cookie.getSameSite());
        http.response()
                .addCookie(
                        cookie.getMaxAge() == UNTIL_THE_BROWSER_IS_CLOSED ? ours : ours.setMaxAge(cookie.getMaxAge()));
    }
}

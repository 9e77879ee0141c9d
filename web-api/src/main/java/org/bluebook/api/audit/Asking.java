package org.bluebook.api.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.bluebook.api.identity.Caller;
import org.bluebook.audit.Asked;
import org.bluebook.people.Actor;

/** The request that is being answered: who asks for what, from where. */
@RequestScoped
public class Asking {
    private static final String NO_OPERATION = "no such operation";

    private final RoutingContext http;
    private final Caller caller;
    private final Clock clock;
    private String operation = NO_OPERATION;
    private String bodyHash = "";
    private final Map<String, String> instead = new HashMap<>();

    @Inject
    Asking(RoutingContext http, Caller caller, Clock clock) {
        this.http = http;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked for, as far as the address leads to something. */
    public void isFor(ResourceInfo resource) {
        if (resource != null && resource.getResourceMethod() != null) {
            operation = Operations.nameOf(resource);
        }
    }

    /** Keeps the SHA-256 of the body, so that a repeat can be told from another request. */
    public void had(String bodyHash) {
        this.bodyHash = bodyHash;
    }

    public String bodyHash() {
        return bodyHash;
    }

    public Actor who() {
        return caller.actor();
    }

    public String method() {
        return http.request().method().name();
    }

    /** Path and query, as they were sent. */
    public String address() {
        return http.request().uri();
    }

    /** The path alone, fit to be shown and kept. */
    public String path() {
        return Printable.of(http.request().path());
    }

    public String header(String name) {
        return instead.getOrDefault(name, http.request().getHeader(name));
    }

    /** A form says in a field what a program says in a header. */
    public void says(String header, String value) {
        instead.put(header, value);
    }

    public String trace() {
        return Trace.of(http);
    }

    public Asked asked() {
        return asked(caller.actor(), String.join(" ", caller.roles()));
    }

    /** As asked by somebody who could not be told: no token, or one that is worth nothing. */
    public Asked askedByAnybody() {
        return asked(new Actor("anybody"), "");
    }

    private Asked asked(Actor who, String roles) {
        var from = http.request().remoteAddress();
        return new Asked(
                clock.instant(),
                who,
                roles,
                operation.equals(NO_OPERATION) ? method() + " " + NO_OPERATION : operation,
                path(),
                from == null ? "" : from.hostAddress(),
                trace());
    }
}

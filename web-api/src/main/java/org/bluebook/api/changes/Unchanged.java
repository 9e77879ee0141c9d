package org.bluebook.api.changes;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.audit.Asking;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Says 304 to those who have what the store gave a moment ago, without asking the store; their roles have been looked at. */
class Unchanged {
    @Inject
    FreshTags fresh;

    @Inject
    Asking asking;

    @ServerRequestFilter(nonBlocking = true)
    Response since(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (sent == null || !request.getMethod().equals(HttpMethod.GET)) {
            return null;
        }
        var tag = fresh.of(asking.address());
        return tag != null && Versions.have(sent, tag) ? Versions.notModified(tag) : null;
    }
}

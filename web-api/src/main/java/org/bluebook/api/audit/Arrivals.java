package org.bluebook.api.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Names the operation of a request when it arrives. */
class Arrivals {
    @Inject
    Asking asking;

    @ServerRequestFilter(nonBlocking = true)
    void arrived(ResourceInfo resource) {
        asking.isFor(resource);
    }
}

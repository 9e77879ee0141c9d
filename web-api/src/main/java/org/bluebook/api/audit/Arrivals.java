package org.bluebook.api.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.bluebook.audit.AuditTrail;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the operation of a request when it arrives, and puts every refusal into the audit before it leaves. */
class Arrivals {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Asking asking;

    @Inject
    AuditTrail audit;

    @Inject
    Sealing sealing;

    @ServerRequestFilter
    void arrived(ResourceInfo resource) {
        asking.isFor(Operations.nameOf(resource));
    }

    @ServerResponseFilter
    void refused(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (isRefusal(request.getMethod(), status)) {
            var asked = status == Status.UNAUTHORIZED.getStatusCode() ? asking.askedByAnybody() : asking.asked();
            audit.refused(asked, status, response.getEntity() instanceof Named named ? named.problemName() : "");
            sealing.nudge();
        }
    }

    /** Reading what is not there is no refusal; reading what one may not is, and so is every change that is not made. */
    private static boolean isRefusal(String method, int status) {
        boolean denied = status == 401 || status == 403;
        return denied || (status >= 400 && !READING.contains(method));
    }

    /** An answer that names the problem it tells of. */
    public interface Named {
        String problemName();
    }
}

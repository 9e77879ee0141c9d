package org.bluebook.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.audit.Sealing;
import org.bluebook.audit.Asked;
import org.bluebook.audit.AuditTrail;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts every refusal into the audit before it leaves. */
class RefusalsAudited {
    private static final Logger LOG = Logger.getLogger(RefusalsAudited.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Asking asking;

    @Inject
    AuditTrail audit;

    @Inject
    Sealing sealing;

    @Inject
    Problems problems;

    /** Who is refused at the door is refused by a thread that may not wait, so that another one writes it down. */
    @ServerResponseFilter
    Uni<Void> refused(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        int status = response.getStatus();
        if (!isRefusal(request.getMethod(), status)) {
            return Uni.createFrom().voidItem();
        }
        asking.isFor(resource);
        var written = Uni.createFrom().voidItem().invoke(() -> write(status, response));
        return BlockingOperationControl.isBlockingAllowed()
                ? written
                : written.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void write(int status, ContainerResponseContext response) {
        try {
            audit.refused(asked(status), status, nameOf(response.getEntity()));
            sealing.nudge();
        } catch (RuntimeException e) {
            LOG.error("A refusal could not be audited.", e);
            var instead = problems.notNow(
                    "The audit cannot be written at the moment, so nothing is done: try again in a few seconds.");
            response.setStatus(instead.getStatus());
            response.setEntity(instead.getEntity());
            instead.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        }
    }

    /** A token that is worth nothing may come to light only now, where the request was refused for something else. */
    private Asked asked(int status) {
        try {
            return status == 401 ? asking.askedByAnybody() : asking.asked();
        } catch (AuthenticationFailedException e) {
            return asking.askedByAnybody();
        }
    }

    /** Reading what is not there is no refusal; reading what one may not is, and so is every change that is not made. */
    private static boolean isRefusal(String method, int status) {
        boolean denied = status == 401 || status == 403;
        return denied || (status >= 400 && !READING.contains(method));
    }

    private static String nameOf(Object entity) {
        return entity instanceof HttpProblem problem && problem.getType() != null
                ? problem.getType().getPath().replaceFirst("^/problems/", "")
                : "";
    }
}

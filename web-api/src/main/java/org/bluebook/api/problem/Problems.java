package org.bluebook.api.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.identity.Faces;

/** Makes the answer that tells of a problem. */
@ApplicationScoped
class Problems {
    private final Asking asking;
    private final ProblemPage page;

    @Inject
    Problems(Asking asking, ProblemPage page) {
        this.asking = asking;
        this.page = page;
    }

    /** Whether the answer is for somebody at a browser. */
    boolean forPeople() {
        return Faces.isPage(asking.path());
    }

    /** To sign in, and back to what was looked at. */
    Response toSignIn() {
        var back = asking.method().equals("GET") ? "?to=" + URLEncoder.encode(asking.address(), UTF_8) : "";
        return Response.seeOther(URI.create("/sign-in" + back)).build();
    }

    /** The path that was asked for, fit to be shown. */
    String path() {
        return asking.path();
    }

    Response answer(Complaint complaint) {
        return answer(complaint.type(), complaint.sentence(), complaint.violations());
    }

    Response answer(ProblemType type, String detail) {
        return answer(type, detail, List.of());
    }

    Response answer(ProblemType type, String detail, List<Violation> violations) {
        if (forPeople()) {
            return page.of(type, detail, violations, asking.trace());
        }
        var problem = HttpProblem.builder()
                .withType(URI.create(type.address()))
                .withTitle(type.title())
                .withStatus(
                        Response.Status.fromStatusCode(type.status()) == null
                                ? Other.of(type)
                                : Response.Status.fromStatusCode(type.status()))
                .withDetail(detail)
                .with("traceId", asking.trace());
        if (!violations.isEmpty()) {
            problem.with("violations", violations);
        }
        return problem.build().toResponse();
    }

    /** Something of ours is away for a while; to be tried again. */
    Response notNow(String detail) {
        return Response.fromResponse(answer(ProblemType.NOT_NOW, detail))
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }

    /** A status that the enum of JAX-RS lacks. */
    private record Other(int code, String phrase) implements Response.StatusType {
        static Other of(ProblemType type) {
            return new Other(type.status(), type.title());
        }

        @Override
        public int getStatusCode() {
            return code;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.familyOf(code);
        }

        @Override
        public String getReasonPhrase() {
            return phrase;
        }
    }
}

package org.bluebook.api.problem;

import static jakarta.ws.rs.Priorities.AUTHENTICATION;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.bluebook.refusals.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one translator: every "no", ours or a library's, leaves as a problem, and tells nothing of how we are built. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int FIRST = AUTHENTICATION - 999;

    @Inject
    Problems problems;

    @ServerExceptionMapper(priority = FIRST)
    Response refusal(Refusal refusal) {
        return answer(Complaint.of(refusal).orElseThrow(), refusal);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response invalid(ConstraintViolationException invalid) {
        return problems.answer(Complaint.of(invalid).orElseThrow());
    }

    @ServerExceptionMapper(priority = FIRST)
    Response notFound(NotFoundException notFound) {
        return within(
                notFound,
                ProblemType.UNKNOWN_ADDRESS,
                problems.forPeople()
                        ? "There is no page at this address."
                        : "There is nothing at %s. The addresses there are stand in /openapi."
                                .formatted(problems.path()));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response notAllowed(NotAllowedException notAllowed) {
        var allowed = notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW);
        var answer = problems.answer(ProblemType.METHOD_NOT_THERE, "This address is not there for that method.");
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response notAcceptable(NotAcceptableException notAcceptable) {
        return problems.answer(
                ProblemType.NOT_IN_THAT_FORM, "This is not to be had in the form that the header Accept asks for.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response notSupported(NotSupportedException notSupported) {
        return problems.answer(
                ProblemType.NOT_TAKEN_IN_THAT_FORM, "The body's Content-Type is not one that is taken here.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response other(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status == 413) {
            return problems.answer(ProblemType.BODY_TOO_LARGE, "The body of the request is larger than is taken here.");
        }
        return status < 500
                ? within(refused, ProblemType.BODY_NOT_UNDERSTOOD, "The request cannot be read as it is.")
                : failure(refused);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response anonymous(UnauthorizedException unauthorized) {
        return signIn("This takes an account: send a token as \"Authorization: Bearer\".");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response badToken(AuthenticationFailedException failed) {
        return badToken();
    }

    private Response badToken() {
        return signIn("The token is not ours, not in date or not for this: get a new one.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response forbidden(ForbiddenException forbidden) {
        return problems.answer(ProblemType.NOT_ALLOWED, "Your account has not the role that this takes.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response failure(Exception failure) {
        var complaint = Complaint.of(failure);
        if (complaint.isPresent()) {
            return answer(complaint.get(), failure);
        }
        if (Complaint.causes(failure).anyMatch(AuthenticationFailedException.class::isInstance)) {
            return badToken();
        }
        if (Complaint.causes(failure).anyMatch(Refusals::isOfTheStore)) {
            LOG.error("The store does not answer.", failure);
            return problems.notNow(
                    "The database does not answer at the moment. Nothing was written: try again in a few seconds.");
        }
        LOG.error("A request failed.", failure);
        return problems.answer(
                ProblemType.FAILURE,
                "Something went wrong here. Nothing was written; tell the operator the trace id if it stays.");
    }

    private static boolean isOfTheStore(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null;
    }

    private Response answer(Complaint complaint, Exception cause) {
        if (complaint.status() >= 500) {
            LOG.error(complaint.sentence(), cause);
        } else {
            LOG.debug("It was refused.", cause);
        }
        return problems.answer(complaint);
    }

    private Response signIn(String sentence) {
        if (problems.forPeople()) {
            return problems.toSignIn();
        }
        return Response.fromResponse(problems.answer(ProblemType.SIGN_IN_NEEDED, sentence))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response within(WebApplicationException refused, ProblemType otherwise, String sentence) {
        return Complaint.of(refused)
                .map(complaint -> answer(complaint, refused))
                .orElseGet(() -> problems.answer(otherwise, sentence));
    }
}

package org.bluebook.api.problem;

import static jakarta.ws.rs.Priorities.AUTHENTICATION;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.stream.StreamSupport;
import org.bluebook.refusals.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one translator: every "no", ours or a library's, leaves as a problem, and tells nothing of how we are built. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int FIRST = AUTHENTICATION - 999;

    /** SQLSTATE classes of a refused row (23, 45), of a value that does not fit (22), of a store that does not answer (08). */
    private static final String REFUSED_ROW = "23";

    private static final String REFUSED_BY_TRIGGER = "45";
    private static final String DOES_NOT_FIT = "22";

    @Inject
    Problems problems;

    @ServerExceptionMapper(priority = FIRST)
    Response refusal(Refusal refusal) {
        var type = ProblemType.of(refusal);
        if (type.status() >= 500) {
            LOG.error(refusal.getMessage(), refusal);
        }
        return refusal instanceof FieldsNotValid fields
                ? problems.answer(type, fields.getMessage(), fields.violations())
                : problems.answer(type, refusal.getMessage());
    }

    @ServerExceptionMapper(priority = FIRST)
    Response invalid(ConstraintViolationException invalid) {
        return refusal(new FieldsNotValid(invalid.getConstraintViolations().stream()
                .map(Refusals::violation)
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList()));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response notFound(NotFoundException notFound) {
        return within(
                notFound,
                ProblemType.UNKNOWN_ADDRESS,
                "There is nothing at %s. The addresses there are stand in /openapi.".formatted(problems.path()));
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
        return signIn("The token is not ours, not in date or not for this: get a new one.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response forbidden(ForbiddenException forbidden) {
        return problems.answer(ProblemType.NOT_ALLOWED, "Your account has not the role that this takes.");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response failure(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal(refusal);
            }
            if (cause instanceof AuthenticationFailedException failed) {
                return badToken(failed);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofTheStore(failure, sql);
            }
        }
        LOG.error("A request failed.", failure);
        return problems.answer(
                ProblemType.FAILURE,
                "Something went wrong here. Nothing was written; tell the operator the trace id if it stays.");
    }

    private Response ofTheStore(Exception failure, SQLException sql) {
        return switch (sql.getSQLState().substring(0, 2)) {
            case REFUSED_ROW, REFUSED_BY_TRIGGER -> {
                LOG.debug("The store refused a row.", failure);
                yield problems.answer(
                        ProblemType.CONFLICTS_WITH_RECORD,
                        "What was sent does not go together with what is on record, or names something that is not there.");
            }
            case DOES_NOT_FIT -> {
                LOG.debug("A value does not fit.", failure);
                yield problems.answer(
                        ProblemType.FIELDS_NOT_VALID, "A value is longer or larger than there is room for.");
            }
            default -> {
                LOG.error("The store does not answer.", failure);
                yield problems.notNow(
                        "The database does not answer at the moment. Nothing was written: try again in a few seconds.");
            }
        };
    }

    private Response signIn(String sentence) {
        return Response.fromResponse(problems.answer(ProblemType.SIGN_IN_NEEDED, sentence))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response within(WebApplicationException refused, ProblemType otherwise, String sentence) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal(refusal);
            }
        }
        return problems.answer(otherwise, sentence);
    }

    /** Behind the method, which nobody outside knows, stands what was asked about: the body, the page, or a part of the path. */
    private static Violation violation(ConstraintViolation<?> violation) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .skip(1)
                .toList();
        var inside = String.join(".", steps.subList(1, steps.size()));
        return switch (steps.get(0)) {
            case "body" -> new Violation(inside.isEmpty() ? "body" : inside, Violation.BODY, violation.getMessage());
            case "paging" -> new Violation(inside, "query", violation.getMessage());
            default -> PartsOfAddresses.violation(violation, steps.get(0));
        };
    }
}

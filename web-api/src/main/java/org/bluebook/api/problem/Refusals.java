package org.bluebook.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.bluebook.api.papers.IssueNumberNotUnderstood;
import org.bluebook.api.papers.NoSuchIssue;
import org.bluebook.calendar.PeriodNotUnderstood;
import org.bluebook.refusals.Refusal;

/** The one translator of refusals: what the domain says no to, with its status and a stable type. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {
    private static final Map<Class<? extends Refusal>, Status> STATUS = Map.of(
            NoSuchIssue.class, Status.NOT_FOUND,
            IssueNumberNotUnderstood.class, Status.BAD_REQUEST,
            PeriodNotUnderstood.class, Status.BAD_REQUEST);

    @Override
    public Response toResponse(Refusal refusal) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + kebab(refusal)))
                .withTitle(words(refusal))
                .withStatus(STATUS.getOrDefault(refusal.getClass(), Status.CONFLICT))
                .withDetail(refusal.getMessage())
                .build()
                .toResponse();
    }

    private static String kebab(Refusal refusal) {
        return words(refusal).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String words(Refusal refusal) {
        var name = refusal.getClass().getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

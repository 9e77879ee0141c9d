package org.bluebook.api.runs;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.OPERATOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.scheduler.occurrences.Outcome;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was tried, by which node, and how it went. */
@Path("/api/v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs", description = "What becomes due by itself, and how it went")
@RolesAllowed({SECRETARY, APPROVER, AUDITOR, OPERATOR})
public class RunsResource {
    private final Runs runs;
    private final Lists lists;

    @Inject
    RunsResource(Runs runs, Lists lists) {
        this.runs = runs;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listRuns", summary = "The runs, newest first", description = "Filter by rule.")
    public Response list(@Valid @BeanParam Paging paging, @QueryParam("rule") String rule) {
        return lists.answer(
                "runs",
                paging,
                RunView.class,
                (after, limit) ->
                        runs
                                .before(
                                        after == null ? Long.MAX_VALUE : Lists.number(after),
                                        limit,
                                        Optional.ofNullable(rule))
                                .stream()
                                .map(RunView::of)
                                .toList(),
                run -> Long.toString(run.id()));
    }

    @GET
    @Path("{run}")
    @Operation(
            operationId = "readRun",
            summary = "A run: its occurrence, its node, how far it is or how it ended, and what there is to read")
    public RunView read(@PathParam("run") long id) {
        return runs.byId(id).map(RunView::of).orElseThrow(() -> new NoSuch("run", id));
    }

    /**
     * A run. {@code nominal} is the time on the wall by the rule, {@code due} the instant it meant; {@code done} of
     * {@code parts} are finished; no {@code outcome} yet where it goes on.
     */
    @Schema(name = "Run")
    public record RunView(
            long id,
            String rule,
            String kind,
            String subject,
            String nominal,
            Instant due,
            boolean late,
            String node,
            Instant began,
            Instant ended,
            Long milliseconds,
            Outcome outcome,
            int done,
            int parts,
            String findings) {
        static RunView of(Run run) {
            var occurrence = run.occurrence();
            var end = run.end();
            return new RunView(
                    run.id(),
                    occurrence.rule(),
                    occurrence.kind(),
                    occurrence.subject(),
                    occurrence.nominal().toString(),
                    occurrence.due(),
                    occurrence.late(),
                    run.node(),
                    run.began(),
                    end.map(Run.End::at).orElse(null),
                    end.flatMap(Run.End::took).map(Duration::toMillis).orElse(null),
                    end.map(Run.End::outcome).orElse(null),
                    run.progress().done(),
                    run.progress().total(),
                    end.map(e -> String.join(" ", e.findings())).orElse(""));
        }
    }
}

package org.bluebook.api.timetable;

import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.clock.Today;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meeting;
import org.bluebook.scheduler.month.MonthAhead;
import org.bluebook.scheduler.timetable.StandingMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings that a body has of itself. */
@Path("/api/v1/bodies/{name}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
@RolesAllowed(SECRETARY)
public class StandingMeetingsResource {
    private final Bodies bodies;
    private final StandingMeetings standing;
    private final Today today;
    private final Changes changes;
    private final MonthAhead ahead;
    private final Clock clock;

    @Inject
    StandingMeetingsResource(
            Bodies bodies, StandingMeetings standing, Today today, Changes changes, MonthAhead ahead, Clock clock) {
        this.bodies = bodies;
        this.standing = standing;
        this.today = today;
        this.changes = changes;
        this.ahead = ahead;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "planStandingMeetings",
            summary = "Plan the meetings that a body has of itself for a year ahead",
            description = "Those that are there already, moved or cancelled ones too, are not planned again.")
    public Response plan(@PathParam("name") String reference) {
        return changes.make(() -> {
            var body = bodies.findByIdOptional(reference).orElseThrow(() -> new NoSuch("body", reference));
            var planned = standing.plan(body, today.inLondon());
            planned.forEach(meeting -> ahead.write(meeting, clock.instant()));
            var answer = Answer.added("/api/v1/meetings?body=" + reference, () -> PlannedView.of(planned));
            return planned.isEmpty() ? answer.unchanged() : answer;
        });
    }

    /** The references of the meetings that were planned just now. */
    @Schema(name = "PlannedMeetings")
    public record PlannedView(List<String> planned) {
        static PlannedView of(List<Meeting> meetings) {
            return new PlannedView(meetings.stream().map(Meeting::reference).toList());
        }
    }
}

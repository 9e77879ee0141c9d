package org.bluebook.api.clock;

import static org.bluebook.api.identity.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.scheduler.occurrences.Alarm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clock that dates what is recorded; it is moved only where the installation is a demonstration. */
@Path("/api/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OPERATOR)
@Tag(name = "Clock", description = "What a demonstration takes for now")
public class ClockResource {
    private final Clock clock;
    private final Changes changes;
    private final Alarm alarm;

    @Inject
    ClockResource(Clock clock, Changes changes, Alarm alarm) {
        this.clock = clock;
        this.changes = changes;
        this.alarm = alarm;
    }

    @GET
    @Operation(operationId = "readClock", summary = "What time it is for what is recorded")
    public ClockView read() {
        return new ClockView(clock.instant(), clock instanceof MovableClock);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveClock",
            summary = "Move a demonstration's clock",
            description =
                    "What becomes due by it is taken up. Refused with 409 where the installation is not a demonstration.")
    public Response move(@Valid @NotNull ClockMove body) {
        var answer = changes.make(() -> {
            if (!(clock instanceof MovableClock movable)) {
                throw new ClockNotMovable();
            }
            movable.move(body.at());
            return Answer.done(this::read);
        });
        alarm.ring();
        return answer;
    }

    /** The instant it is to show. */
    public record ClockMove(@NotNull Instant at) {}

    /** What it shows, and whether it can be moved. */
    @Schema(name = "Clock")
    public record ClockView(Instant at, boolean movable) {}
}

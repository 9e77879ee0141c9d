package org.bluebook.api.timetable;

import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.scheduler.month.MonthAhead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holidays by proclamation, and bank holidays that were moved away. */
@Path("/api/v1/proclaimed-days")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Timetable")
public class ProclaimedDaysResource {
    private final ProclaimedDays days;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;
    private final MonthAhead ahead;
    private final Clock clock;

    @Inject
    ProclaimedDaysResource(
            ProclaimedDays days, Changes changes, Versions versions, Lists lists, MonthAhead ahead, Clock clock) {
        this.days = days;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
        this.ahead = ahead;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listProclaimedDays",
            summary = "Days proclaimed a holiday, or worked though they would be one",
            description = "What stands here goes before the bank holidays that are known without it.")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "proclaimed-days",
                paging,
                DayView.class,
                Lists.few(() -> days.listAll().stream().map(DayView::of).toList(), DayView::key),
                DayView::key);
    }

    @GET
    @Path("{day}")
    @Operation(operationId = "readProclaimedDay", summary = "What was proclaimed of a day")
    public Response read(@PathParam("day") LocalDate day) {
        var proclaimed = days.findByIdOptional(day).orElseThrow(() -> new NoSuch("proclaimed day", day));
        return versions.answer(proclaimed.version(), () -> DayView.of(proclaimed));
    }

    @PUT
    @Path("{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putProclaimedDay",
            summary = "Enter a day that was proclaimed a holiday, or one that is worked though it would be a holiday",
            description = "A change needs If-Match. Deadlines that are still to come keep off a holiday at once.")
    public Response put(@PathParam("day") LocalDate day, @Valid @NotNull DayPut body) {
        return changes.make(
                () -> days.locked(day).map(standing -> change(standing, body)).orElseGet(() -> enter(day, body)));
    }

    private Answer enter(LocalDate day, DayPut body) {
        var entered = new ProclaimedDay(day, body.name(), body.working());
        days.persist(entered);
        ahead.writeAll(null, clock.instant());
        return Answer.created("/api/v1/proclaimed-days/" + day, () -> DayView.of(entered), entered::version);
    }

    private Answer change(ProclaimedDay standing, DayPut body) {
        if (standing.name().equals(body.name()) && standing.isWorking() == body.working()) {
            return Answer.same(() -> DayView.of(standing), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.proclaim(body.name(), body.working());
        ahead.writeAll(null, clock.instant());
        return Answer.changed(() -> DayView.of(standing), standing::version);
    }

    /** What the day is called, and whether it is worked. */
    @Schema(name = "ProclaimedDayPut")
    public record DayPut(
            @NotBlank @Size(max = 120) String name, @NotNull Boolean working) {}

    /** A day. */
    @Schema(name = "ProclaimedDay")
    public record DayView(LocalDate day, String name, boolean working) {
        static DayView of(ProclaimedDay d) {
            return new DayView(d.day(), d.name(), d.isWorking());
        }

        String key() {
            return day.toString();
        }
    }
}

package org.bluebook.api.timetable;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Cadence;
import org.bluebook.meetings.DeadlineRule;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Ordinal;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.month.MonthAhead;
import org.bluebook.scheduler.timetable.Deadline;
import org.bluebook.scheduler.timetable.StandingMeetings;
import org.bluebook.scheduler.timetable.Timetable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a body meets of itself and what is due before; never shown without the next five days that follow from it. */
@Path("/api/v1/bodies/{name}/timetable")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable", description = "When bodies meet of themselves, and what is due before each meeting")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class BodyTimetableResource {
    private static final int SHOWN = 5;

    private final Bodies bodies;
    private final StandingOrders orders;
    private final StandingMeetings standing;
    private final ProclaimedDays proclaimed;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final MonthAhead ahead;
    private final Clock clock;

    @Inject
    BodyTimetableResource(
            Bodies bodies,
            StandingOrders orders,
            StandingMeetings standing,
            ProclaimedDays proclaimed,
            Today today,
            Changes changes,
            Versions versions,
            MonthAhead ahead,
            Clock clock) {
        this.bodies = bodies;
        this.orders = orders;
        this.standing = standing;
        this.proclaimed = proclaimed;
        this.today = today;
        this.changes = changes;
        this.versions = versions;
        this.ahead = ahead;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readBodyTimetable",
            summary = "When a body meets of itself, what is due before a meeting, and the next five days of each",
            description = "A body that has resolved nothing has the usual rules, and no ETag.")
    public Response read(@PathParam("name") String reference) {
        var body = bodies.findByIdOptional(reference).orElseThrow(() -> new NoSuch("body", reference));
        var order = orders.findByIdOptional(reference);
        var answer = Response.ok(view(body, order.orElseGet(() -> StandingOrder.usual(body)), order.isPresent()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        order.ifPresent(o -> answer.header(HttpHeaders.ETAG, Versions.tag(o.version())));
        return answer.build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putBodyTimetable",
            summary = "Resolve when a body meets of itself and what is due before a meeting",
            description =
                    "A change needs If-Match. There is one rule for each step, and none is due after the next one.")
    public Response put(@PathParam("name") String reference, @Valid @NotNull TimetablePut body) {
        return changes.make(() -> {
            var of = bodies.locked(reference).orElseThrow(() -> new NoSuch("body", reference));
            return orders.findByIdOptional(reference)
                    .map(order -> change(of, order, body))
                    .orElseGet(() -> enter(of, body));
        });
    }

    private Answer enter(Body of, TimetablePut body) {
        var order = new StandingOrder(of, body.clearDays(), body.ofItself(), body.inOrder());
        orders.persist(order);
        ahead.writeAll(of.reference(), clock.instant());
        return Answer.created(
                "/api/v1/bodies/%s/timetable".formatted(of.reference()), () -> view(of, order, true), order::version);
    }

    private Answer change(Body of, StandingOrder order, TimetablePut body) {
        if (body.isOf(order)) {
            return Answer.same(() -> view(of, order, true), order::version);
        }
        versions.requireMatch(order.version());
        order.resolve(body.clearDays(), body.ofItself(), body.inOrder());
        ahead.writeAll(of.reference(), clock.instant());
        return Answer.changed(() -> view(of, order, true), order::version);
    }

    private TimetableView view(Body body, StandingOrder order, boolean resolved) {
        var timetable = new Timetable(order, proclaimed.workingDays());
        var coming =
                standing.coming(body, today.inLondon()).stream().limit(SHOWN).toList();
        return new TimetableView(
                body.reference(),
                resolved,
                order.countsClearDays(),
                order.cadence().map(CadenceView::of).orElse(null),
                coming.stream().map(Meeting::day).toList(),
                order.rules().stream()
                        .map(rule -> RuleView.of(
                                rule,
                                coming.stream()
                                        .map(meeting -> NextView.of(meeting, timetable.of(meeting, rule)))
                                        .toList()))
                        .toList());
    }

    /** What is resolved; {@code cadence} is null where the body meets only when it is called. */
    @Schema(name = "BodyTimetablePut")
    public record TimetablePut(
            @NotNull Boolean clearDays,
            @Valid CadencePut cadence,
            @NotNull @Size(max = 6) List<@NotNull @Valid RulePut> rules) {
        Cadence ofItself() {
            return cadence == null ? null : new Cadence(cadence.which(), cadence.weekday());
        }

        List<DeadlineRule> inOrder() {
            return rules.stream()
                    .map(rule -> new DeadlineRule(rule.step(), rule.workingDays(), LocalTime.parse(rule.at())))
                    .sorted(Comparator.comparing(DeadlineRule::step))
                    .toList();
        }

        boolean isOf(StandingOrder order) {
            return order.countsClearDays() == clearDays
                    && order.cadence().equals(Optional.ofNullable(ofItself()))
                    && order.rules().equals(inOrder());
        }
    }

    /** A day of every month: the last Wednesday. */
    @Schema(name = "CadencePut")
    public record CadencePut(
            @NotNull Ordinal which, @NotNull DayOfWeek weekday) {}

    /** How many working days before a meeting a step is due, and until which hour in London. */
    @Schema(name = "DeadlineRulePut")
    public record RulePut(
            @NotNull Step step,
            @NotNull @Min(0) @Max(DeadlineRule.MOST_DAYS) Integer workingDays,

            @NotNull
            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "has to be an hour such as 09:00 or 17:30")
            String at) {}

    /** What is resolved, or usual, with the days of the next five meetings. */
    @Schema(name = "BodyTimetable")
    public record TimetableView(
            String body,
            boolean resolved,
            boolean clearDays,
            CadenceView cadence,
            List<LocalDate> nextMeetings,
            List<RuleView> rules) {}

    /** A day of every month. */
    @Schema(name = "Cadence")
    public record CadenceView(Ordinal which, DayOfWeek weekday) {
        static CadenceView of(Cadence cadence) {
            return new CadenceView(cadence.which(), cadence.weekday());
        }
    }

    /** A rule, and when it falls due before the next five meetings. */
    @Schema(name = "DeadlineRule")
    public record RuleView(Step step, int workingDays, String at, List<NextView> next) {
        static RuleView of(DeadlineRule rule, List<NextView> next) {
            return new RuleView(rule.step(), rule.workingDays(), rule.at().toString(), next);
        }
    }

    /** A deadline before one of the next meetings. */
    @Schema(name = "NextDeadline")
    public record NextView(LocalDate meeting, LocalDate day, Instant at) {
        static NextView of(Meeting meeting, Deadline deadline) {
            return new NextView(meeting.day(), deadline.day(), deadline.at());
        }
    }
}

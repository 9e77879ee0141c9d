package org.bluebook.api.runs;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.OPERATOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Pause;
import org.bluebook.scheduler.occurrences.Rehearsal;
import org.bluebook.scheduler.occurrences.Rule;
import org.bluebook.scheduler.occurrences.Rules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which rules things become due, when next, and whether they are taken up. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs", description = "What becomes due by itself, and how it went")
@RolesAllowed({SECRETARY, APPROVER, AUDITOR, OPERATOR})
public class RulesResource {
    private final Rules rules;
    private final Occurrences occurrences;
    private final Rehearsal rehearsal;
    private final Alarm alarm;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Lists lists;

    @Inject
    RulesResource(
            Rules rules,
            Occurrences occurrences,
            Rehearsal rehearsal,
            Alarm alarm,
            Caller caller,
            Clock clock,
            Changes changes,
            Lists lists) {
        this.rules = rules;
        this.occurrences = occurrences;
        this.rehearsal = rehearsal;
        this.alarm = alarm;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listRules",
            summary = "The rules by which things become due, each with the next five times",
            description = "A rule that is paused takes nothing up; its times are kept.")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "rules",
                paging,
                RuleView.class,
                (after, limit) -> rules.behind(after == null ? "" : after, limit).stream()
                        .map(RuleView::of)
                        .toList(),
                RuleView::rule);
    }

    @GET
    @Path("{rule}")
    @Operation(operationId = "readRule", summary = "A rule, its next five times, and whether it is paused")
    public RuleView read(@PathParam("rule") String name) {
        return rules.named(name).map(RuleView::of).orElseThrow(() -> new NoSuch("rule", name));
    }

    @PUT
    @Path("{rule}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "putRuleState",
            summary = "Pause a rule, or let it go on, with the reason",
            description = "What became due during a pause is taken up when it ends, in order, and is late.")
    public Response become(@PathParam("rule") String name, @Valid @NotNull RuleStatePut body) {
        var answer = changes.make(() -> {
            read(name);
            boolean changed = body.paused()
                    ? rules.pause(name, caller.actor(), body.reason(), clock.instant())
                    : rules.resume(name);
            var now = Answer.done(() -> read(name)).noting(body.reason());
            return changed ? now : now.unchanged();
        });
        alarm.ring();
        return answer;
    }

    @POST
    @Path("{rule}/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    @Operation(
            operationId = "runNow",
            summary = "Ask for an occurrence of a rule to be done now",
            description =
                    "It becomes due at once, with all its attempts before it, and is not done again at its time: papers approved"
                            + " after an early dispatch go out as they are approved. Refused with 409 where it is being done,"
                            + " done or called off, or its rule is paused.")
    public Response runNow(@PathParam("rule") String name, @Valid @NotNull RunRequest body) {
        var answer = changes.make(() -> {
            var occurrence = occurrence(name, body.nominal());
            rules.requireGoing(name);
            var due = occurrences.runNow(occurrence.id());
            return Answer.added(runsOf(name), () -> OccurrenceView.of(due)).noting(body.reason());
        });
        alarm.ring();
        return answer;
    }

    @POST
    @Path("{rule}/rehearsals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({SECRETARY, OPERATOR})
    @Operation(
            operationId = "rehearse",
            summary = "What an occurrence of a rule would do now, without doing it",
            description =
                    "A freeze says which papers it would freeze; a draft makes each and sends it through the gate, and keeps"
                            + " none; a dispatch says what would go out, to how many people and how, and what would not, and"
                            + " why; a chase says who owes what and who would be reminded. Nothing is written or sent.")
    public RehearsalView rehearse(@PathParam("rule") String name, @Valid @NotNull RehearsalRequest body) {
        var occurrence = occurrence(name, body.nominal());
        return new RehearsalView(OccurrenceView.of(occurrence), rehearsal.of(occurrence));
    }

    private Occurrence occurrence(String rule, LocalDateTime nominal) {
        return occurrences.find(rule, nominal).orElseThrow(() -> new NoSuch("occurrence", rule + " of " + nominal));
    }

    private static String runsOf(String rule) {
        return UriBuilder.fromPath("/api/v1/runs")
                .queryParam("rule", "{rule}")
                .build(rule)
                .toString();
    }

    /** Whether it is to be paused, and why. */
    public record RuleStatePut(
            @NotNull Boolean paused,
            @NotBlank @Size(max = 500) String reason) {}

    /** Which occurrence, by its time on the wall, and why now. */
    public record RunRequest(
            @NotNull LocalDateTime nominal,
            @NotBlank @Size(max = 500) String reason) {}

    /** Which occurrence, by its time on the wall. */
    public record RehearsalRequest(@NotNull LocalDateTime nominal) {}

    /** What it would do, a sentence for each thing. */
    @Schema(name = "Rehearsal")
    public record RehearsalView(OccurrenceView occurrence, List<String> would) {}

    /** A rule; {@code pausedAt}, {@code pausedBy} and {@code reason} are there where it is paused. */
    @Schema(name = "Rule")
    public record RuleView(
            String rule, boolean paused, Instant pausedAt, String pausedBy, String reason, List<OccurrenceView> next) {
        static RuleView of(Rule rule) {
            var pause = rule.pause();
            return new RuleView(
                    rule.name(),
                    pause.isPresent(),
                    pause.map(Pause::since).orElse(null),
                    pause.map(Pause::by).orElse(null),
                    pause.map(Pause::reason).orElse(null),
                    rule.next().stream().map(OccurrenceView::of).toList());
        }
    }

    /** An occurrence: {@code nominal} is the time on the wall in {@code zone}, {@code due} the instant. */
    @Schema(name = "Occurrence")
    public record OccurrenceView(
            String rule, String kind, String subject, String nominal, String zone, Instant due, boolean late) {
        static OccurrenceView of(Occurrence o) {
            return new OccurrenceView(
                    o.rule(),
                    o.kind(),
                    o.subject(),
                    o.nominal().toString(),
                    o.zone().getId(),
                    o.due(),
                    o.late());
        }
    }
}

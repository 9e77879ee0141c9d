package org.bluebook.pages.actions;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.actions.Action;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Evidence;
import org.bluebook.actions.Milestone;
import org.bluebook.actions.MilestoneMove;
import org.bluebook.actions.Update;
import org.bluebook.api.actions.EvidenceResource;
import org.bluebook.api.actions.MilestonesResource;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.bluebook.pages.look.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One's own action: its steps with their dates, its evidence, and its completion. */
@Path("/my-actions/{action}")
@Produces(MediaType.TEXT_HTML)
public class MyStepPages {
    private static final Map<String, String> MOVE =
            Map.of("date", "The date that is proposed", "reason", "Why it moves");
    private static final Map<String, String> REACH = Map.of("on", "The day it was reached");
    private static final Map<String, String> EVIDENCE = Map.of(
            "title", "What it is called",
            "day", "The day it is from",
            "describes", "What it shows",
            "milestone", "The step it shows");

    private final OwnActions own;
    private final MilestonesResource milestones;
    private final EvidenceResource evidence;
    private final Today today;
    private final Sending sending;

    @Inject
    MyStepPages(
            OwnActions own, MilestonesResource milestones, EvidenceResource evidence, Today today, Sending sending) {
        this.own = own;
        this.milestones = milestones;
        this.evidence = evidence;
        this.today = today;
        this.sending = sending;
    }

    @GET
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("action") String reference, @QueryParam("done") String done) {
        var action = own.one(reference);
        return Pages.own(action, steps(action), reports(action), said(done));
    }

    private List<Step> steps(Action action) {
        return action.milestones().stream()
                .map(milestone -> new Step(number(milestone), milestone, milestone.isOverdueOn(today.inLondon())))
                .toList();
    }

    /** What stands for each month, the newest first. */
    private static List<Update> reports(Action action) {
        return action.updates().stream()
                .map(Update::month)
                .distinct()
                .map(month -> action.updateFor(month).orElseThrow())
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
    }

    private static String said(String done) {
        return done == null
                ? ""
                : switch (done) {
                    case "moved" -> "The new date stands, and the one before stays on record.";
                    case "reached" -> "The step is reached.";
                    case "shown" -> "The evidence is on record.";
                    case "proposed" -> "Completion is proposed. Members decide.";
                    default -> "";
                };
    }

    @GET
    @Path("steps/{step}/date")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance moving(@PathParam("action") String reference, @PathParam("step") int number) {
        return moving(reference, number, Form.blank(MOVE));
    }

    private TemplateInstance moving(String reference, int number, Form form) {
        var action = own.one(reference);
        var step = step(action, number);
        return Pages.move(
                action,
                step,
                form.beside(() -> standing(action, step)
                                .withDay("date", step.milestone().currentDate())
                                .with("reason", step.lastReason()))
                        .with(Form.VERSION, action.version()));
    }

    /** Where nobody moved the step, somebody changed something else of the action. */
    private static Standing standing(Action action, Step step) {
        var standing = Standing.at("/my-actions/" + action.reference());
        return step.lastMove()
                .map(move -> standing.by(move.movedBy(), move.movedOn()))
                .orElse(standing);
    }

    @POST
    @Path("steps/{step}/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response move(
            @PathParam("action") String reference,
            @PathParam("step") int number,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(MOVE, typed),
                form -> milestones.move(
                        reference, number, new MilestonesResource.DatePut(form.day("date"), form.said("reason"))),
                form -> moving(reference, number, form),
                address(reference, "moved"));
    }

    @GET
    @Path("steps/{step}/reached")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance reaching(@PathParam("action") String reference, @PathParam("step") int number) {
        return reaching(reference, number, Form.blank(REACH).withDay("on", today.inLondon()));
    }

    private TemplateInstance reaching(String reference, int number, Form form) {
        var action = own.one(reference);
        var step = step(action, number);
        return Pages.reach(
                action,
                step,
                form.beside(() -> standing(action, step)
                                .withDay("on", step.reachedOn())
                                .saying(
                                        "The date it is planned for",
                                        Wording.inWords(step.milestone().currentDate()),
                                        ""))
                        .with(Form.VERSION, action.version()));
    }

    @POST
    @Path("steps/{step}/reached")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response reach(
            @PathParam("action") String reference,
            @PathParam("step") int number,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(REACH, typed),
                form -> milestones.reach(reference, number, new MilestonesResource.ReachedPut(form.day("on"))),
                form -> reaching(reference, number, form),
                address(reference, "reached"));
    }

    @GET
    @Path("evidence")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance showing(@PathParam("action") String reference) {
        return showing(reference, Form.blank(EVIDENCE));
    }

    private TemplateInstance showing(String reference, Form form) {
        var action = own.one(reference);
        var steps = steps(action).stream()
                .map(step -> new Choice(
                        Integer.toString(step.number()), step.milestone().title()))
                .toList();
        return Pages.evidence(action, steps, form);
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response show(@PathParam("action") String reference, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(EVIDENCE, typed),
                form -> evidence.show(
                        reference,
                        new EvidenceResource.EvidencePost(
                                form.said("title"),
                                form.day("day"),
                                form.said("describes"),
                                form.number("milestone"),
                                null)),
                form -> showing(reference, form),
                address(reference, "shown"));
    }

    @GET
    @Path("completion")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance completing(@PathParam("action") String reference) {
        return completing(reference, Form.blank(Map.of()));
    }

    private TemplateInstance completing(String reference, Form form) {
        var action = own.one(reference);
        return Pages.complete(
                action,
                action.status() == ActionStatus.IN_PROGRESS
                        && !action.evidence().isEmpty(),
                form.beside(() -> standing(action)).with(Form.VERSION, action.version()));
    }

    private static Standing standing(Action action) {
        var standing = Standing.at("/my-actions/" + action.reference())
                .saying("The action", action.status().words(), "Propose completion")
                .saying(
                        "Its evidence",
                        action.evidence().stream().map(Evidence::title).collect(joining("; ")),
                        "");
        return action.events().stream()
                .reduce((one, next) -> next)
                .map(event -> standing.by(event.who(), event.at()))
                .orElse(standing);
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response complete(@PathParam("action") String reference, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(Map.of(), typed),
                form -> evidence.complete(reference),
                form -> completing(reference, form),
                address(reference, "proposed"));
    }

    private static String address(String reference, String done) {
        return "/my-actions/%s?done=%s".formatted(reference, done);
    }

    private Step step(Action action, int number) {
        return steps(action).stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("step of %s".formatted(action.reference()), number));
    }

    /** Behind the last stroke of "ACT-1/2". */
    private static int number(Milestone milestone) {
        var reference = milestone.reference();
        return Integer.parseInt(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** A step by its number, and whether it is overdue. */
    public record Step(int number, Milestone milestone, boolean overdue) {
        public LocalDate reachedOn() {
            return milestone.reachedOn().orElse(null);
        }

        public boolean isMoved() {
            return !milestone.moves().isEmpty();
        }

        public String lastReason() {
            return lastMove().map(MilestoneMove::reason).orElse("");
        }

        Optional<MilestoneMove> lastMove() {
            return milestone.moves().stream().reduce((one, next) -> next);
        }
    }

    @CheckedTemplate(basePath = "pages/actions")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance own(Action action, List<Step> steps, List<Update> reports, String done);

        static native TemplateInstance move(Action action, Step step, Form form);

        static native TemplateInstance reach(Action action, Step step, Form form);

        static native TemplateInstance evidence(Action action, List<Choice> steps, Form form);

        static native TemplateInstance complete(Action action, boolean possible, Form form);
    }
}

package org.bluebook.pages.running;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.OPERATOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.runs.RulesResource;
import org.bluebook.api.runs.RulesResource.RuleStatePut;
import org.bluebook.api.runs.RulesResource.RunRequest;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.look.Choice;
import org.bluebook.scheduler.occurrences.Rule;
import org.bluebook.scheduler.occurrences.Rules;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.bluebook.scheduler.watchdog.Trouble;
import org.bluebook.scheduler.watchdog.Troubles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is amiss, the latest runs, and the rules, which can be paused and let go on. */
@Path("/running")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR, OPERATOR})
public class RunningPages {
    private static final int LATEST = 10;
    private static final int AT_A_TIME = 50;
    private static final Map<String, String> LABELS = Map.of("reason", "Reason", "nominal", "Which one");
    private static final Map<String, String> DONE = Map.of(
            "paused", "The rule is paused: nothing of it is taken up",
            "going", "The rule goes on, and what became due meanwhile is taken up",
            "asked", "It is due now, and is taken up in a moment");

    private final Troubles troubles;
    private final Runs runs;
    private final Rules rules;
    private final RulesResource operations;
    private final Caller caller;
    private final Sending sending;

    @Inject
    RunningPages(Troubles troubles, Runs runs, Rules rules, RulesResource operations, Caller caller, Sending sending) {
        this.troubles = troubles;
        this.runs = runs;
        this.rules = rules;
        this.operations = operations;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        return Pages.running(troubles.open(), runs.before(Long.MAX_VALUE, LATEST, Optional.empty()));
    }

    @GET
    @Path("runs")
    @Operation(hidden = true)
    public TemplateInstance runs(@QueryParam("before") Long before, @QueryParam("rule") String rule) {
        var named = Optional.ofNullable(rule).filter(name -> !name.isBlank());
        var found = runs.before(before == null ? Long.MAX_VALUE : before, AT_A_TIME + 1, named);
        return Pages.runs(found.stream().limit(AT_A_TIME).toList(), found.size() > AT_A_TIME, named.orElse(""));
    }

    @GET
    @Path("runs/{run:\\d{1,18}}")
    @Operation(hidden = true)
    public TemplateInstance run(@PathParam("run") long id) {
        return Pages.run(runs.byId(id).orElseThrow(() -> new NoSuch("run", id)));
    }

    @GET
    @Path("rules")
    @Operation(hidden = true)
    public TemplateInstance rules(@QueryParam("after") @DefaultValue("") String after) {
        var found = rules.behind(after, AT_A_TIME + 1);
        return Pages.rules(found.stream().limit(AT_A_TIME).toList(), found.size() > AT_A_TIME);
    }

    @GET
    @Path("rules/{rule}")
    @Operation(hidden = true)
    public TemplateInstance rule(@PathParam("rule") String name, @QueryParam("done") String done) {
        return page(name, Form.blank(LABELS), done == null ? "" : DONE.getOrDefault(done, ""));
    }

    @POST
    @Path("rules/{rule}/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response become(@PathParam("rule") String name, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> {
                    boolean paused = form.has("paused", "true");
                    operations.become(name, new RuleStatePut(paused, form.said("reason")));
                    return "/running/rules/%s?done=%s".formatted(name, paused ? "paused" : "going");
                },
                form -> page(name, form, ""));
    }

    @GET
    @Path("rules/{rule}/request")
    @RolesAllowed(OPERATOR)
    @Operation(hidden = true)
    public TemplateInstance request(@PathParam("rule") String name, @QueryParam("nominal") String nominal) {
        return requestPage(name, Form.blank(LABELS).with("nominal", nominal));
    }

    @POST
    @Path("rules/{rule}/request")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response runNow(@PathParam("rule") String name, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> operations.runNow(name, new RunRequest(nominal(form), form.said("reason"))),
                form -> requestPage(name, form),
                "/running/rules/%s?done=asked".formatted(name));
    }

    private static LocalDateTime nominal(Form form) {
        try {
            return form.said("nominal") == null ? null : LocalDateTime.parse(form.said("nominal"));
        } catch (DateTimeParseException e) {
            throw new FieldsNotValid("nominal", "body", "has to be one of the times that are offered");
        }
    }

    private TemplateInstance page(String name, Form form, String done) {
        return Pages.rule(
                named(name), runs.before(Long.MAX_VALUE, LATEST, Optional.of(name)), caller.is(OPERATOR), form, done);
    }

    /** What waits, and what was tried last, which may have to be done again. */
    private TemplateInstance requestPage(String name, Form form) {
        var choices = named(name).next().stream()
                .map(next ->
                        new Choice(next.nominal().toString(), "%s, for %s".formatted(next.nominal(), next.subject())))
                .toList();
        var tried = runs.before(Long.MAX_VALUE, LATEST, Optional.of(name)).stream()
                .map(Run::occurrence)
                .map(done -> new Choice(
                        done.nominal().toString(),
                        "%s, for %s: tried before".formatted(done.nominal(), done.subject())))
                .distinct()
                .filter(choice ->
                        choices.stream().noneMatch(next -> next.value().equals(choice.value())))
                .toList();
        var all = new ArrayList<>(choices);
        all.addAll(tried);
        return Pages.request(name, List.copyOf(all), form);
    }

    private Rule named(String name) {
        return rules.named(name).orElseThrow(() -> new NoSuch("rule", name));
    }

    @CheckedTemplate(basePath = "pages/running")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance running(List<Trouble> amiss, List<Run> latest);

        static native TemplateInstance runs(List<Run> runs, boolean more, String rule);

        static native TemplateInstance run(Run run);

        static native TemplateInstance rules(List<Rule> rules, boolean more);

        static native TemplateInstance rule(Rule rule, List<Run> latest, boolean operator, Form form, String done);

        static native TemplateInstance request(String rule, List<Choice> choices, Form form);
    }
}

package org.bluebook.pages.actions;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluebook.actions.Action;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Update;
import org.bluebook.api.actions.UpdatesResource;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.pages.actions.Awaited.Wanted;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.look.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an owner answers for, and the month's form: two minutes, filled in as it stood the month before. */
@Path("/my-actions")
@Produces(MediaType.TEXT_HTML)
public class MyActionPages {
    private final OwnActions own;
    private final Drafts drafts;
    private final Awaited awaited;
    private final ReportForm reports;
    private final Printed printed;
    private final UpdatesResource updates;
    private final Sending sending;

    @Inject
    MyActionPages(
            OwnActions own,
            Drafts drafts,
            Awaited awaited,
            ReportForm reports,
            Printed printed,
            UpdatesResource updates,
            Sending sending) {
        this.own = own;
        this.drafts = drafts;
        this.awaited = awaited;
        this.reports = reports;
        this.printed = printed;
        this.updates = updates;
        this.sending = sending;
    }

    @GET
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance mine() {
        var wanted = awaited.next();
        var month = wanted.map(Wanted::month).orElseGet(awaited::lastMonth);
        var kept = drafts.own().stream()
                .filter(draft -> draft.key().month().equals(month.toString()))
                .collect(toMap(draft -> draft.key().action(), UpdateDraft::keptAt));
        return Pages.mine(
                own.all().stream().map(action -> mine(action, month, kept)).toList(),
                month,
                month.minusMonths(1),
                wanted);
    }

    private static Mine mine(Action action, YearMonth month, Map<String, Instant> kept) {
        boolean worked = ActionStatus.worked().contains(action.status());
        return new Mine(
                action,
                worked,
                action.updateFor(Period.month(month)),
                Optional.ofNullable(kept.get(action.reference())),
                worked && ReportForm.before(action, month).isEmpty());
    }

    @GET
    @Path("{action}/{month}")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("action") String reference, @PathParam("month") YearMonth month) {
        var action = own.one(reference);
        var draft = drafts.of(reference, month);
        var form = draft.map(drafts::form).orElseGet(() -> ReportForm.filledIn(action, month));
        return page(action, month, form, draft.map(UpdateDraft::keptAt));
    }

    @POST
    @Path("{action}/{month}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // what is asked of the drafts asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response keep(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(ReportForm.LABELS, typed),
                form -> drafts.keep(own.one(reference).reference(), month, form),
                again(reference, month),
                address(reference, month));
    }

    @POST
    @Path("{action}/{month}/no-draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // what is asked of the drafts asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response drop(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(ReportForm.LABELS, typed),
                form -> drafts.drop(reference, month),
                again(reference, month),
                address(reference, month));
    }

    @POST
    @Path("{action}/{month}/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // what is asked of the actions asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response check(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        return sending.look(
                Form.sent(ReportForm.LABELS, typed),
                form -> {
                    var action = own.one(reference);
                    var report = reports.body(form);
                    return Pages.check(
                            action,
                            month,
                            address(reference, month),
                            report,
                            printed.with(reference, month, report),
                            form);
                },
                again(reference, month));
    }

    /** Back from the answers to the form, with all of them in it. */
    @POST
    @Path("{action}/{month}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // what is asked of the actions asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response change(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        return sending.look(Form.sent(ReportForm.LABELS, typed), again(reference, month), again(reference, month));
    }

    @POST
    @Path("{action}/{month}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response report(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(ReportForm.LABELS, typed),
                form -> {
                    updates.report(reference, month, reports.body(form));
                    drafts.drop(reference, month);
                },
                again(reference, month),
                address(reference, month) + "/sent");
    }

    @GET
    @Path("{action}/{month}/sent")
    @RolesAllowed(Roles.ACTION_OWNER)
    @Operation(hidden = true)
    public TemplateInstance sent(@PathParam("action") String reference, @PathParam("month") YearMonth month) {
        var action = own.one(reference);
        var update = action.updateFor(Period.month(month)).orElseThrow(() -> new NoSuch("report for", month));
        return Pages.sent(action, month, update, until(month));
    }

    private static String address(String reference, YearMonth month) {
        return "/my-actions/%s/%s".formatted(reference, month);
    }

    private Function<Form, TemplateInstance> again(String reference, YearMonth month) {
        return form -> {
            var action = own.one(reference);
            var standing = action.updateFor(Period.month(month));
            return page(
                    action,
                    month,
                    standing.filter(update -> form.isOvertaken())
                            .map(update -> ReportForm.beside(form, update, address(reference, month)))
                            .orElse(form),
                    Optional.empty());
        };
    }

    private TemplateInstance page(Action action, YearMonth month, Form form, Optional<Instant> kept) {
        return Pages.form(
                action,
                month,
                until(month),
                Choice.among(Rag.class, Rag::inWords),
                action.updateFor(Period.month(month)),
                ReportForm.before(action, month),
                form,
                kept);
    }

    private Optional<Wanted> until(YearMonth month) {
        return awaited.next().filter(wanted -> wanted.month().equals(month));
    }

    /** An action, what stands reported for the month, since when there is a draft, and whether the month before has no report. */
    public record Mine(
            Action action, boolean worked, Optional<Update> reported, Optional<Instant> draft, boolean missed) {}

    @CheckedTemplate(basePath = "pages/actions")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance mine(
                List<Mine> actions, YearMonth month, YearMonth before, Optional<Wanted> wanted);

        static native TemplateInstance form(
                Action action,
                YearMonth month,
                Optional<Wanted> wanted,
                List<Choice> ratings,
                Optional<Update> standing,
                Optional<Update> before,
                Form form,
                Optional<Instant> kept);

        static native TemplateInstance check(
                Action action,
                YearMonth month,
                String to,
                UpdatesResource.UpdatePut report,
                RawString printed,
                Form form);

        static native TemplateInstance sent(Action action, YearMonth month, Update update, Optional<Wanted> wanted);
    }
}

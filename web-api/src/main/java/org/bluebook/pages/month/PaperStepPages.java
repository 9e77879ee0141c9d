package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.papers.FreezingResource;
import org.bluebook.api.papers.FreezingResource.PreviewView;
import org.bluebook.api.papers.IssuesResource;
import org.bluebook.api.papers.PreparationResource;
import org.bluebook.api.papers.PreparationResource.CorrectionItem;
import org.bluebook.api.papers.PreparationResource.CorrigendumPut;
import org.bluebook.api.papers.PreparationResource.ReasonPost;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.PreparationStep;
import org.bluebook.reporting.snapshot.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A paper on its way: how it would look, what keeps it, and each step that takes it on or back. */
@Path("/month/papers/{paper}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
public class PaperStepPages {
    private static final Map<String, String> NO_FIELDS = Map.of();
    private static final Map<String, String> REASON = Map.of("reason", "Reason");
    private static final int CORRECTIONS = 5;
    private static final Map<String, String> CORRECTION = Map.of(
            "place", "Where in the paper",
            "was", "What it said",
            "now", "What it says now",
            "why", "Why");
    private static final Map<String, String> CORRECTION_LABELS = labels();

    private final PapersOnTheirWay papers;
    private final FreezingResource freezing;
    private final PreparationResource preparing;
    private final IssuesResource issuing;
    private final Caller caller;
    private final Sending sending;

    @Inject
    PaperStepPages(
            PapersOnTheirWay papers,
            FreezingResource freezing,
            PreparationResource preparing,
            IssuesResource issuing,
            Caller caller,
            Sending sending) {
        this.papers = papers;
        this.freezing = freezing;
        this.preparing = preparing;
        this.issuing = issuing;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance paper(@PathParam("paper") String reference, @QueryParam("done") String done) {
        return page(reference, Form.blank(NO_FIELDS), Done.words(done));
    }

    @GET
    @Path("check")
    @Operation(hidden = true)
    public TemplateInstance check(@PathParam("paper") String reference) {
        return Pages.check(found(reference), freezing.preview(reference));
    }

    @GET
    @Path("preview.pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response previewPdf(@PathParam("paper") String reference) {
        return freezing.previewPdf(reference);
    }

    @GET
    @Path("preview.html")
    @Operation(hidden = true)
    public Response previewHtml(@PathParam("paper") String reference) {
        return freezing.previewHtml(reference);
    }

    @GET
    @Path("draft.pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response draftPdf(@PathParam("paper") String reference) {
        return preparing.draftPdf(reference);
    }

    @POST
    @Path("{step:freeze|draft|submission|approval|issue}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response step(
            @PathParam("paper") String reference,
            @PathParam("step") String path,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(NO_FIELDS, typed),
                form -> {
                    take(reference, PaperStep.at(path).orElseThrow());
                    return back(reference, form) + "?done=" + path;
                },
                form -> page(
                        reference,
                        form.beside(() -> standing(
                                found(reference),
                                PaperStep.at(path).orElseThrow().label())),
                        ""));
    }

    private void take(String reference, PaperStep step) {
        switch (step) {
            case FREEZE -> freezing.freeze(reference);
            case DRAFT -> preparing.draft(reference);
            case SUBMIT -> preparing.submit(reference);
            case APPROVE -> preparing.approve(reference);
            case ISSUE -> issuing.issue(reference, new IssuesResource.IssuePost(snapshot(reference)));
        }
    }

    private String snapshot(String reference) {
        return found(reference)
                .preparation()
                .flatMap(Preparation::snapshot)
                .map(Snapshot::sha256)
                .orElse("");
    }

    /** To the screen of the month where the button was there. */
    private static String back(String reference, Form form) {
        var meeting = form.value("meeting");
        return meeting.matches("[A-Z0-9-]{1,40}") ? "/month/meetings/" + meeting : "/month/papers/" + reference;
    }

    @GET
    @Path("{reasoned:return|unfreeze|keep-frozen|withdrawal}")
    @Operation(hidden = true)
    public TemplateInstance why(@PathParam("paper") String reference, @PathParam("reasoned") String path) {
        return reasonPage(found(reference), Reasoned.at(path).orElseThrow(), Form.blank(REASON));
    }

    @POST
    @Path("{reasoned:return|unfreeze|keep-frozen|withdrawal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response because(
            @PathParam("paper") String reference,
            @PathParam("reasoned") String path,
            MultivaluedMap<String, String> typed) {
        var step = Reasoned.at(path).orElseThrow();
        return sending.send(
                Form.sent(REASON, typed),
                form -> take(reference, step, new ReasonPost(form.said("reason"))),
                form -> reasonPage(found(reference), step, form),
                "/month/papers/%s?done=%s".formatted(reference, path));
    }

    private void take(String reference, Reasoned step, ReasonPost reason) {
        switch (step) {
            case RETURN -> preparing.sendBack(reference, reason);
            case UNFREEZE -> preparing.unfreeze(reference, reason);
            case KEEP_FROZEN -> preparing.declineUnfreeze(reference, reason);
            case WITHDRAWAL ->
                preparing.withdraw(reference, Integer.toString(found(reference).number()), reason);
        }
    }

    @GET
    @Path("corrigendum")
    @RolesAllowed(SECRETARY)
    @Operation(hidden = true)
    public TemplateInstance corrigendum(@PathParam("paper") String reference) {
        var paper = found(reference);
        var form = Form.blank(CORRECTION_LABELS);
        var said = paper.isOut()
                ? List.<CorrectionItem>of()
                : paper.preparation().map(PaperStepPages::corrections).orElse(List.of());
        for (int n = 0; n < Math.min(said.size(), CORRECTIONS); n++) {
            form = form.with(field(n, "place"), said.get(n).place())
                    .with(field(n, "was"), said.get(n).was())
                    .with(field(n, "now"), said.get(n).now())
                    .with(field(n, "why"), said.get(n).why());
        }
        return correctionPage(paper, form);
    }

    private static List<CorrectionItem> corrections(Preparation preparation) {
        return preparation.corrections().stream()
                .map(c -> new CorrectionItem(c.place(), c.was(), c.now(), c.why()))
                .toList();
    }

    @POST
    @Path("corrigendum")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response correct(@PathParam("paper") String reference, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(CORRECTION_LABELS, typed),
                form -> preparing.corrigendum(reference, corrigendum(form)),
                form -> correctionPage(found(reference), form),
                "/month/papers/%s?done=corrigendum".formatted(reference));
    }

    /** Rows up to the last one that something stands in. */
    private static CorrigendumPut corrigendum(Form form) {
        int rows = IntStream.range(0, CORRECTIONS)
                .filter(row -> isSaid(form, row))
                .map(row -> row + 1)
                .max()
                .orElse(0);
        return new CorrigendumPut(IntStream.range(0, rows)
                .mapToObj(row -> new CorrectionItem(
                        form.said(field(row, "place")),
                        form.said(field(row, "was")),
                        form.said(field(row, "now")),
                        form.said(field(row, "why"))))
                .toList());
    }

    private static boolean isSaid(Form form, int row) {
        return CORRECTION.keySet().stream().anyMatch(part -> form.said(field(row, part)) != null);
    }

    private static String field(int row, String part) {
        return "items[%d].%s".formatted(row, part);
    }

    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (int row = 0; row < CORRECTIONS; row++) {
            for (var part : CORRECTION.entrySet()) {
                labels.put(field(row, part.getKey()), part.getValue());
            }
        }
        labels.put("items", "What is put right");
        return Map.copyOf(labels);
    }

    private TemplateInstance page(String reference, Form form, String done) {
        var paper = found(reference);
        var state = paper.state();
        boolean frozen = state.compareTo(PreparationState.FROZEN) >= 0 && !paper.isOut();
        return Pages.paper(
                paper,
                paper.preparation().map(Preparation::steps).orElse(List.of()).stream()
                        .map(Taken::new)
                        .toList(),
                new May(
                        caller.is(APPROVER) && state == PreparationState.SUBMITTED,
                        frozen && caller.isAny(SECRETARY, APPROVER),
                        caller.is(SECRETARY) && (state == PreparationState.ISSUED || correctable(paper)),
                        caller.is(APPROVER) && paper.isOut() && state != PreparationState.WITHDRAWN),
                form,
                done);
    }

    private static boolean correctable(OnItsWay paper) {
        return paper.isCorrection() && paper.state() == PreparationState.PLANNED;
    }

    private TemplateInstance reasonPage(OnItsWay paper, Reasoned step, Form form) {
        return Pages.reason(
                paper,
                step,
                form.beside(() -> standing(paper, step.label())
                                .with(
                                        "reason",
                                        paper.lastStep()
                                                .map(PreparationStep::reason)
                                                .orElse("")))
                        .with(Form.VERSION, version(paper)));
    }

    private static Standing standing(OnItsWay paper, String asked) {
        var standing = Standing.at("/month/papers/" + paper.paper().reference())
                .saying(
                        "The paper",
                        paper.unfreezeIsAskedFor()
                                ? paper.state().words() + ", and asked to be unfrozen"
                                : paper.state().words(),
                        asked);
        return paper.lastStep().map(step -> standing.by(step.by(), step.at())).orElse(standing);
    }

    private TemplateInstance correctionPage(OnItsWay paper, Form form) {
        return Pages.corrigendum(
                paper,
                IntStream.range(0, CORRECTIONS).mapToObj(Row::of).toList(),
                paper.isOut() ? form : form.beside(() -> standing(paper, form)).with(Form.VERSION, version(paper)));
    }

    private static Standing standing(OnItsWay paper, Form form) {
        var standing = Standing.at("/month/papers/" + paper.paper().reference());
        var said = paper.preparation().map(PaperStepPages::corrections).orElse(List.of());
        for (int n = 0; n < CORRECTIONS; n++) {
            if (n < said.size() || isSaid(form, n)) {
                var now = n < said.size() ? said.get(n) : new CorrectionItem("", "", "", "");
                standing.with(field(n, "place"), now.place())
                        .with(field(n, "was"), now.was())
                        .with(field(n, "now"), now.now())
                        .with(field(n, "why"), now.why());
            }
        }
        return standing;
    }

    private static int version(OnItsWay paper) {
        return paper.preparation().map(Preparation::version).orElse(0);
    }

    private OnItsWay found(String reference) {
        return papers.of(reference).orElseThrow(() -> new NoSuch("paper", reference));
    }

    /** What the fields of a correction are called. */
    public record Row(String place, String was, String now, String why) {
        static Row of(int row) {
            return new Row(field(row, "place"), field(row, "was"), field(row, "now"), field(row, "why"));
        }
    }

    /** A step that was taken, in words. */
    public record Taken(PreparationStep step) {
        public String words() {
            return switch (step.move()) {
                case FREEZE -> "Frozen";
                case DRAFT -> "Draft made";
                case SUBMIT -> "Submitted";
                case SEND_BACK -> "Given back";
                case APPROVE -> "Approved";
                case ASK_UNFREEZE -> "Asked to unfreeze";
                case UNFREEZE -> "Unfrozen";
                case KEEP_FROZEN -> "Kept frozen";
                case ISSUE -> "Issued";
                case SUPERSEDE -> "Superseded";
                case WITHDRAW -> "Withdrawn";
            };
        }
    }

    /** What else whoever looks may do with it. */
    public record May(boolean giveBack, boolean unfreeze, boolean correct, boolean withdraw) {}

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance paper(OnItsWay paper, List<Taken> steps, May may, Form form, String done);

        static native TemplateInstance check(OnItsWay paper, PreviewView preview);

        static native TemplateInstance reason(OnItsWay paper, Reasoned step, Form form);

        static native TemplateInstance corrigendum(OnItsWay paper, List<Row> rows, Form form);
    }
}

package org.bluebook.pages.record;

import static org.bluebook.api.identity.Roles.AUDITOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.api.clock.Today;
import org.bluebook.audit.AuditEntry;
import org.bluebook.audit.AuditSearch;
import org.bluebook.audit.AuditTrail;
import org.bluebook.audit.Outcome;
import org.bluebook.calendar.WallTime;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.look.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit, a page at a time, of whom, what and when one asks for; of today, until somebody asks. */
@Path("/record/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AUDITOR)
public class AuditPages {
    private static final int AT_A_TIME = 50;
    private static final Map<String, String> LABELS = Map.of(
            "who", "Account", "subject", "Address begins with", "outcome", "Outcome", "from", "From", "to", "Up to");
    private static final List<Choice> OUTCOMES = Choice.among(Outcome.class, outcome -> switch (outcome) {
        case DONE -> "Written";
        case REFUSED -> "Refused";
        case READ -> "Read";
    });

    private final AuditTrail audit;
    private final Today today;
    private final Sending sending;

    @Inject
    AuditPages(AuditTrail audit, Today today, Sending sending) {
        this.audit = audit;
        this.today = today;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public Response search(@Context UriInfo address) {
        var asked = address.getQueryParameters();
        var form = Form.sent(LABELS, asked);
        var filled = asked.isEmpty() ? form.withDay("from", today.inLondon()) : form;
        return sending.look(filled, this::found, f -> Pages.audit(OUTCOMES, f, List.of(), ""));
    }

    private TemplateInstance found(Form form) {
        var search = new AuditSearch(
                form.said("who"),
                form.said("subject"),
                form.choice("outcome", Outcome.class),
                begin(form.day("from"), 0),
                begin(form.day("to"), 1));
        var after = form.number("after");
        var found = audit.after(after == null ? 0 : after, AT_A_TIME + 1, search);
        var shown = found.stream().limit(AT_A_TIME).toList();
        var next = found.size() > AT_A_TIME
                ? same(form) + "after=" + shown.get(AT_A_TIME - 1).id()
                : "";
        return Pages.audit(OUTCOMES, form, shown, next);
    }

    /** The days are those of London, both included. */
    private static Instant begin(LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(WallTime.LONDON).toInstant();
    }

    private static String same(Form form) {
        return Stream.of(
                        "who",
                        "subject",
                        "outcome",
                        "from-day",
                        "from-month",
                        "from-year",
                        "to-day",
                        "to-month",
                        "to-year")
                .filter(field -> form.said(field) != null)
                .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "/record/audit?", ""));
    }

    @CheckedTemplate(basePath = "pages/record")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance audit(List<Choice> outcomes, Form form, List<AuditEntry> entries, String next);
    }
}

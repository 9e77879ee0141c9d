package org.bluebook.pages.claims;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.networks.DisruptionsResource;
import org.bluebook.api.networks.DisruptionsResource.ConfirmationPut;
import org.bluebook.api.networks.DisruptionsResource.RejectionPut;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.indicators.Definition;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.DisruptionSearch;
import org.bluebook.networks.DisruptionState;
import org.bluebook.networks.Disruptions;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The claims that wait, and one with the definition it is judged by; nobody judges their own. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimPages {
    /** What is counted as a disruption is defined with the indicator that counts them. */
    private static final String COUNTED_BY = "INT-DRUGDIS";

    private static final DisruptionSearch WAITING =
            new DisruptionSearch(DisruptionState.CLAIMED, null, null, null, null);
    private static final int PAGE = 50;
    private static final String CONFIRM = "CONFIRM";
    private static final String REJECT = "REJECT";
    private static final List<Choice> JUDGEMENTS = List.of(
            new Choice(CONFIRM, "Confirm"),
            new Choice(REJECT, "Reject"),
            new Choice(DisruptionState.CONFIRMED.name(), "Confirmed"),
            new Choice(DisruptionState.REJECTED.name(), "Rejected"));
    private static final Map<String, String> LABELS = Map.of(
            "judgement", "What you make of the claim",
            "definition", "The definition it is judged by",
            "reason", "Why it is rejected");

    private final Disruptions disruptions;
    private final Indicators indicators;
    private final Places places;
    private final DisruptionsResource operations;
    private final Caller caller;
    private final Sending sending;

    @Inject
    ClaimPages(
            Disruptions disruptions,
            Indicators indicators,
            Places places,
            DisruptionsResource operations,
            Caller caller,
            Sending sending) {
        this.disruptions = disruptions;
        this.indicators = indicators;
        this.places = places;
        this.operations = operations;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @RolesAllowed(Roles.VERIFIER)
    @Operation(hidden = true)
    public TemplateInstance waiting(@QueryParam("after") String after, @QueryParam("judged") String judged) {
        var found = disruptions.after(after, PAGE + 1, WAITING);
        var codes = found.stream().flatMap(d -> d.place().stream()).collect(toSet());
        var names = places.list("code in ?1", codes).stream().collect(toMap(Place::code, Place::name));
        var claims = found.stream()
                .limit(PAGE)
                .map(d -> claim(d, d.place().map(code -> names.getOrDefault(code, code))))
                .toList();
        var next = found.size() > PAGE ? claims.get(PAGE - 1).disruption().reference() : "";
        return Pages.waiting(claims, next, "true".equals(judged));
    }

    @GET
    @Path("{claim}")
    @RolesAllowed(Roles.VERIFIER)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("claim") String reference) {
        return page(reference, Form.blank(LABELS));
    }

    private TemplateInstance page(String reference, Form form) {
        var disruption = disruptions.known(reference).orElseThrow(() -> new NoSuch("claim", reference));
        var definitions = indicators
                .findByIdOptional(COUNTED_BY)
                .map(Indicator::definitions)
                .orElse(List.of());
        var latest = definitions.isEmpty()
                ? ""
                : definitions.get(definitions.size() - 1).version();
        var place = disruption
                .place()
                .map(code -> places.findByIdOptional(code).map(Place::name).orElse(code));
        return Pages.one(
                claim(disruption, place),
                definitions,
                definitions.stream().map(ClaimPages::choice).toList(),
                (form.said("definition") == null ? form.with("definition", latest) : form)
                        .beside(() -> standing(disruption))
                        .with(Form.VERSION, disruption.version()));
    }

    /** A claim is judged once; one that was put right meanwhile is judged as it says now. */
    private static Standing standing(Disruption disruption) {
        var standing = Standing.at("/claims/" + disruption.reference())
                .saying("The claim", disruption.claim().inWords(), "")
                .with(
                        "judgement",
                        disruption.state() == DisruptionState.CLAIMED
                                ? ""
                                : disruption.state().name(),
                        JUDGEMENTS)
                .with("definition", disruption.definition().map(String::valueOf).orElse(""))
                .with("reason", disruption.reason().orElse(""));
        return disruption
                .judgedBy()
                .map(verifier -> standing.by(verifier, disruption.judgedOn().orElseThrow())
                        .forGood())
                .orElse(standing);
    }

    private Claim claim(Disruption disruption, Optional<String> place) {
        return new Claim(
                disruption, place.orElse("not stated"), disruption.claimedBy().equals(caller.actor()));
    }

    private static Choice choice(Definition definition) {
        var version = Integer.toString(definition.version());
        return new Choice(version, "Version " + version);
    }

    @POST
    @Path("{claim}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response judge(@PathParam("claim") String reference, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> judge(reference, form),
                form -> page(reference, form),
                "/claims?judged=true");
    }

    private void judge(String reference, Form form) {
        var definition = form.number("definition");
        if (form.has("judgement", CONFIRM)) {
            operations.confirm(reference, new ConfirmationPut(definition, null));
        } else if (form.has("judgement", REJECT)) {
            operations.reject(reference, new RejectionPut(definition, form.said("reason"), null));
        } else {
            throw new FieldsNotValid("judgement", "body", "has to be said");
        }
    }

    /** A claim, the name of its borough, and whether whoever looks at it made it. */
    public record Claim(Disruption disruption, String place, boolean own) {
        public boolean isJudged() {
            return disruption.state() != DisruptionState.CLAIMED;
        }

        public boolean isConfirmed() {
            return disruption.state() == DisruptionState.CONFIRMED;
        }
    }

    @CheckedTemplate(basePath = "pages/claims")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance waiting(List<Claim> claims, String next, boolean judged);

        static native TemplateInstance one(Claim claim, List<Definition> definitions, List<Choice> versions, Form form);
    }
}

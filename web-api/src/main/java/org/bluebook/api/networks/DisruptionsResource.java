package org.bluebook.api.networks;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.networks.Claim;
import org.bluebook.networks.Disruption;
import org.bluebook.networks.DisruptionSearch;
import org.bluebook.networks.DisruptionState;
import org.bluebook.networks.Disruptions;
import org.bluebook.networks.Method;
import org.bluebook.networks.Networks;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.bluebook.places.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Disruptions: claimed by a unit, then judged once by a verifier who is not the claimant. */
@Path("/api/v1/disruptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disruptions", description = "What units claim to have done to networks, and what a verifier made of it")
public class DisruptionsResource {
    private final Disruptions disruptions;
    private final Networks networks;
    private final Units units;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    DisruptionsResource(
            Disruptions disruptions,
            Networks networks,
            Units units,
            Places places,
            Caller caller,
            Clock clock,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.disruptions = disruptions;
        this.networks = networks;
        this.units = units;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @RolesAllowed({BOARD_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(
            operationId = "listDisruptions",
            summary = "Disruptions, by reference",
            description =
                    "Filter by state, by unit, by network, or by the day of the effect (from and to, both included)."
                            + " A claim is no result: only what is CONFIRMED counts as one.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("state") DisruptionState state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("unit") String unit,
            @QueryParam("network") String network) {
        var search = new DisruptionSearch(state, from, to, unit, network);
        return lists.answer(
                "disruptions",
                paging,
                DisruptionView.class,
                (after, limit) -> disruptions.after(after, limit, search).stream()
                        .map(DisruptionView::of)
                        .toList(),
                DisruptionView::reference);
    }

    @GET
    @Path("{disruption}")
    @RolesAllowed({BOARD_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(
            operationId = "readDisruption",
            summary = "A disruption: what is claimed, by whom, and what became of the claim",
            description = "Who judged it, when and by which version of the definition is empty until somebody has.")
    public Response read(@PathParam("disruption") String reference) {
        if (versions.areKnown()) {
            int version = disruptions.versionOf(reference).orElseThrow(() -> new NoSuch("disruption", reference));
            return versions.answer(version, () -> DisruptionView.of(found(reference)));
        }
        var disruption = found(reference);
        return versions.answer(disruption.version(), () -> DisruptionView.of(disruption));
    }

    @PUT
    @Path("{disruption}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putDisruption",
            summary = "Claim a disruption, or correct a claim of yours that nobody has judged",
            description = "An account bound to a unit or borough claims for that alone. A correction needs If-Match and"
                    + " \"because\"; what the claim said stays on record.")
    public Response put(
            @PathParam("disruption") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String reference,
            @Valid @NotNull DisruptionPut body) {
        return changes.make(() -> {
            var standing = disruptions.locked(reference);
            requireBounds(body.place(), body.unit());
            var claim = claim(body);
            return standing.map(disruption -> correct(disruption, claim, body.because()))
                    .orElseGet(() -> claim(reference, claim));
        });
    }

    private void requireBounds(String place, String unit) {
        caller.requireBounds(places.boroughOf(place), unit);
    }

    private Claim claim(DisruptionPut body) {
        var fields = new Fields();
        var network = fields.find("network", body.network(), networks::locked, "network");
        fields.find("unit", body.unit(), units::findByIdOptional, "unit");
        fields.find("place", body.place(), places::findByIdOptional, "place");
        fields.require(!today.isBefore(body.day()), "day", "is in the future");
        fields.check();
        return new Claim(network, body.day(), body.unit(), body.place(), body.method(), body.source());
    }

    private Answer claim(String reference, Claim claim) {
        var disruption = Disruption.claim(reference, claim, caller.actor());
        disruptions.persist(disruption);
        return Answer.created(
                "/api/v1/disruptions/" + reference, () -> DisruptionView.of(disruption), disruption::version);
    }

    private Answer correct(Disruption disruption, Claim claim, String because) {
        requireBounds(disruption.place().orElse(null), disruption.unit());
        if (disruption.claim().inWords().equals(claim.inWords())) {
            return Answer.same(() -> DisruptionView.of(disruption), disruption::version);
        }
        versions.requireMatch(disruption.version());
        disruptions.correct(disruption, claim, because, caller.actor(), clock.instant());
        return Answer.changed(() -> DisruptionView.of(disruption), disruption::version);
    }

    @PUT
    @Path("{disruption}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(VERIFIER)
    @Operation(
            operationId = "confirmDisruption",
            summary = "Judge a claim true, by a version of the definition",
            description = "Needs If-Match. Nobody judges their own claim, and a claim is judged once."
                    + " \"on\" is the day of the judgement; left out, it is today in London.")
    public Response confirm(@PathParam("disruption") String reference, @Valid @NotNull ConfirmationPut body) {
        return judge(reference, new Judgement(DisruptionState.CONFIRMED, body.definition(), null, body.on()));
    }

    @PUT
    @Path("{disruption}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(VERIFIER)
    @Operation(
            operationId = "rejectDisruption",
            summary = "Judge a claim not true, by a version of the definition, and say why",
            description = "Needs If-Match. Nobody judges their own claim, and a claim is judged once."
                    + " \"on\" is the day of the judgement; left out, it is today in London.")
    public Response reject(@PathParam("disruption") String reference, @Valid @NotNull RejectionPut body) {
        return judge(reference, new Judgement(DisruptionState.REJECTED, body.definition(), body.reason(), body.on()));
    }

    private Response judge(String reference, Judgement judgement) {
        new Fields()
                .require(!today.isBefore(judgement.on()), "on", "is in the future")
                .check();
        return changes.make(() -> {
            var disruption = disruptions.locked(reference).orElseThrow(() -> new NoSuch("disruption", reference));
            if (judgement.standsIn(disruption, caller.actor())) {
                return Answer.same(() -> DisruptionView.of(disruption), disruption::version);
            }
            versions.requireMatch(disruption.version());
            judgement.passOn(disruption, caller.actor(), today.inLondon());
            return Answer.changed(() -> DisruptionView.of(disruption), disruption::version);
        });
    }

    private Disruption found(String reference) {
        return disruptions.known(reference).orElseThrow(() -> new NoSuch("disruption", reference));
    }

    /** What a verifier makes of a claim; {@code on} may be null, and {@code reason} is null where it is confirmed. */
    private record Judgement(DisruptionState state, int definition, String reason, LocalDate on) {
        boolean standsIn(Disruption disruption, Actor verifier) {
            return disruption.state() == state
                    && disruption.judgedBy().filter(verifier::equals).isPresent()
                    && disruption.definition().filter(d -> d == definition).isPresent()
                    && Objects.equals(disruption.reason().orElse(null), reason)
                    && (on == null || disruption.judgedOn().filter(on::equals).isPresent());
        }

        void passOn(Disruption disruption, Actor verifier, LocalDate today) {
            var day = on == null ? today : on;
            if (state == DisruptionState.CONFIRMED) {
                disruption.confirm(verifier, day, definition);
            } else {
                disruption.reject(verifier, day, definition, reason);
            }
        }
    }

    /** A claim; "place" is left out where the borough is not known, "because" is for a correction. */
    public record DisruptionPut(
            @NotBlank @Size(max = 20) String network,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 20) String unit,
            @Size(max = 20) String place,
            @NotNull Method method,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String because) {}

    /** The version of the definition that the claim fulfils, and the day of the judgement. */
    public record ConfirmationPut(@NotNull @Min(1) Integer definition, LocalDate on) {}

    /** The version of the definition that the claim does not fulfil, why not, and the day of the judgement. */
    public record RejectionPut(
            @NotNull @Min(1) Integer definition,
            @NotBlank @Size(max = 500) String reason,
            LocalDate on) {}

    /** A disruption; {@code day} is that of the effect, and what tells of the judgement is empty before there is one. */
    @Schema(name = "Disruption")
    public record DisruptionView(
            String reference,
            String network,
            LocalDate day,
            String unit,
            String place,
            Method method,
            DisruptionState state,
            String claimedBy,
            String judgedBy,
            LocalDate judgedOn,
            Integer definition,
            String reason,
            String source) {
        static DisruptionView of(Disruption d) {
            return new DisruptionView(
                    d.reference(),
                    d.network().reference(),
                    d.day(),
                    d.unit(),
                    d.place().orElse(null),
                    d.method(),
                    d.state(),
                    d.claimedBy().name(),
                    d.judgedBy().map(Actor::name).orElse(null),
                    d.judgedOn().orElse(null),
                    d.definition().orElse(null),
                    d.reason().orElse(null),
                    d.source());
        }
    }
}

package org.bluebook.api.indicators;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.actions.Actions;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.baselines.Baseline;
import org.bluebook.baselines.Baselines;
import org.bluebook.baselines.Settled;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has been settled of each promised indicator, for London and by borough. */
@Path("/api/v1/baselines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class BaselinesResource {
    private final Baselines baselines;
    private final Indicators indicators;
    private final Actions actions;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    BaselinesResource(
            Baselines baselines,
            Indicators indicators,
            Actions actions,
            Places places,
            Caller caller,
            Clock clock,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.baselines = baselines;
        this.indicators = indicators;
        this.actions = actions;
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
    @Operation(
            operationId = "listBaselines",
            summary = "What has been settled of the promised indicators, by indicator and place",
            description =
                    "Of each the revision in force. What is on record for London is promised; the rest may still be"
                            + " to be established.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("indicator") String indicator,
            @QueryParam("place") String place) {
        return lists.answer(
                "baselines",
                paging,
                BaselineView.class,
                (after, limit) -> behind(after, limit, indicator, place),
                BaselineView::key);
    }

    private List<BaselineView> behind(String after, int limit, String indicator, String place) {
        var key = after == null ? new String[2] : Lists.parts(after, 2);
        return baselines.after(key[0], key[1], limit, indicator, place, clock.instant()).stream()
                .map(BaselineView::of)
                .toList();
    }

    @GET
    @Path("{code}/{place}")
    @Operation(
            operationId = "readBaseline",
            summary = "What has been settled of an indicator at a place: the revision in force",
            description = "Its ETag is the number of the revision.")
    public Response read(@PathParam("code") String code, @PathParam("place") String place) {
        var baseline = baselines.latest(code, place).orElseThrow(() -> nothing(code, place));
        return versions.answer(baseline.revision(), () -> BaselineView.of(baseline));
    }

    @GET
    @Path("{code}/{place}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listBaselineRevisions",
            summary = "Everything that was ever settled of an indicator at a place, the first one first",
            description = "Each with who recorded it, when, and why it replaced the one before.")
    public Response history(
            @PathParam("code") String code, @PathParam("place") String place, @Valid @BeanParam Paging paging) {
        var revisions = baselines.history(code, place);
        if (revisions.isEmpty()) {
            throw nothing(code, place);
        }
        return lists.answer(
                "history",
                paging,
                BaselineView.class,
                Lists.few(() -> revisions.stream().map(BaselineView::of).toList(), BaselineView::byRevision),
                BaselineView::byRevision);
    }

    private static NoSuch nothing(String code, String place) {
        return new NoSuch("baseline", "%s in %s".formatted(code, place));
    }

    @PUT
    @Path("{code}/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putBaseline",
            summary = "Promise an indicator for a place, or say what has been settled of it",
            description =
                    "A baseline with the period it was measured over, a target with the period it is to be reached in,"
                            + " who agreed when, and the action that promised it; what is left out is to be established. A revision needs If-Match and"
                            + " a reason, and says all of it anew; what it replaces stays on record.")
    public Response put(
            @PathParam("code") String code, @PathParam("place") String place, @Valid @NotNull BaselinePut body) {
        new Fields()
                .require(body.agreedOn() == null || !today.isBefore(body.agreedOn()), "agreedOn", "is still to come")
                .check();
        return changes.make(() -> {
            var indicator = indicators.heldStill(code).orElseThrow(() -> new NoSuch("indicator", code));
            var of = places.locked(place).orElseThrow(() -> new NoSuch("place", place));
            caller.requireBounds(of.borough(), indicator.owner());
            var fields = new Fields();
            fields.find("promisedBy", body.promisedBy(), actions::findByIdOptional, "action");
            fields.check();
            return baselines
                    .latest(code, place)
                    .map(standing -> revise(standing, indicator, of, body))
                    .orElseGet(() -> enter(indicator, of, body));
        });
    }

    private Answer enter(Indicator indicator, Place place, BaselinePut body) {
        var settled = body.settled(indicator.unit());
        var baseline = Baseline.of(indicator, place, settled, body.source(), caller.actor(), clock.instant());
        baselines.persist(baseline);
        return Answer.created(
                "/api/v1/baselines/%s/%s".formatted(indicator.code(), place.code()),
                () -> BaselineView.of(baseline),
                baseline::revision);
    }

    private Answer revise(Baseline standing, Indicator indicator, Place place, BaselinePut body) {
        var settled = body.settled(indicator.unit());
        if (standing.settled().equals(settled) && standing.source().equals(body.source())) {
            return Answer.same(() -> BaselineView.of(standing), standing::revision);
        }
        versions.requireMatch(standing.revision());
        var revised = standing.revised(
                indicator, place, settled, body.source(), body.reason(), caller.actor(), clock.instant());
        baselines.persist(revised);
        return Answer.changed(() -> BaselineView.of(revised), revised::revision);
    }

    /** What has been settled, and which action promised it; a baseline and a target are exact unless a qualifier says otherwise. */
    public record BaselinePut(
            BigDecimal amount,
            Qualifier qualifier,
            Period period,
            BigDecimal targetAmount,
            Qualifier targetQualifier,
            Period targetPeriod,
            @Size(max = 120) String agreedBy,
            LocalDate agreedOn,
            @Size(max = 20) String promisedBy,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String reason) {
        Settled settled(MeasureUnit unit) {
            return new Settled(
                    quantity(amount, qualifier, unit),
                    period,
                    quantity(targetAmount, targetQualifier, unit),
                    targetPeriod,
                    agreedBy,
                    agreedOn,
                    promisedBy);
        }

        private static Quantity quantity(BigDecimal amount, Qualifier qualifier, MeasureUnit unit) {
            return amount == null && qualifier == null
                    ? Quantity.toBeEstablished(unit)
                    : new Stated(amount, qualifier).in(unit);
        }
    }

    /** What is on record of an indicator at a place; {@code reason} says why it replaced what was settled before. */
    @Schema(name = "Baseline")
    public record BaselineView(
            String indicator,
            String place,
            int revision,
            BigDecimal amount,
            MeasureUnit unit,
            Qualifier qualifier,
            Period period,
            String inWords,
            BigDecimal targetAmount,
            Qualifier targetQualifier,
            Period targetPeriod,
            String targetInWords,
            String agreedBy,
            LocalDate agreedOn,
            String promisedBy,
            String source,
            String reason,
            String recordedBy,
            Instant recordedAt) {
        static BaselineView of(Baseline b) {
            var settled = b.settled();
            return new BaselineView(
                    b.indicator(),
                    b.place(),
                    b.revision(),
                    settled.baseline().amount(),
                    settled.baseline().unit(),
                    settled.baseline().qualifier(),
                    settled.period(),
                    settled.baseline().inWords(),
                    settled.target().amount(),
                    settled.target().qualifier(),
                    settled.targetPeriod(),
                    settled.target().inWords(),
                    settled.agreedBy(),
                    settled.agreedOn(),
                    settled.promisedBy(),
                    b.source(),
                    b.reason().orElse(null),
                    b.recordedBy().name(),
                    b.recordedAt());
        }

        String key() {
            return indicator + "|" + place;
        }

        String byRevision() {
            return "%05d".formatted(revision);
        }
    }
}

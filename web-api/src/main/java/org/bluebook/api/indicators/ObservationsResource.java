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
import java.util.List;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.FigureSearch;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Status;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of an indicator: every value that was ever recorded, and what was known when. */
@Path("/api/v1/indicators/{code}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ObservationsResource {
    private static final String AS_KNOWN_ON =
            "A day, for what was known at its end in London, or a point in time such as 2006-04-24T09:00:00Z.";

    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ObservationsResource(
            Indicators indicators,
            Observations observations,
            Places places,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listObservations",
            summary = "The figures of an indicator, by place and period",
            description =
                    "Of each the revision in force, now or as known on a day. From and to are months, days or other"
                            + " periods, both included: they choose by the day on which a figure's own period begins.")
    public Response list(
            @PathParam("code") String code,
            @Valid @BeanParam Paging paging,
            @QueryParam("place") String place,
            @QueryParam("from") Period from,
            @QueryParam("to") Period to,
            @Parameter(description = AS_KNOWN_ON) @QueryParam("asKnownOn") String asKnownOn) {
        var at = Known.on(asKnownOn);
        requireThere(code, place);
        var search = new FigureSearch(code, place, from == null ? null : from.first(), to == null ? null : to.last());
        return lists.answer(
                "observations",
                paging,
                ObservationView.class,
                (after, limit) -> behind(after, limit, search, at),
                ObservationView::key);
    }

    private List<ObservationView> behind(String after, int limit, FigureSearch search, Instant at) {
        var key = after == null ? new String[2] : Lists.parts(after, 2);
        var period = key[1] == null ? null : Period.parse(key[1]);
        return observations.after(key[0], period, limit, search, at).stream()
                .map(ObservationView::of)
                .toList();
    }

    @GET
    @Path("{place}/{period}")
    @Operation(
            operationId = "readObservation",
            summary = "A figure: the revision in force, now or as known on a day",
            description = "Its ETag is the number of the revision.")
    public Response read(
            @PathParam("code") String code,
            @PathParam("place") String place,
            @PathParam("period") Period period,
            @Parameter(description = AS_KNOWN_ON) @QueryParam("asKnownOn") String asKnownOn) {
        var at = Known.on(asKnownOn);
        var figure = (at == null
                        ? observations.latest(code, place, period)
                        : observations.asKnownOn(at, code, place, period))
                .orElseThrow(() -> noFigure(code, place, period));
        return versions.answer(figure.revision(), () -> ObservationView.of(figure));
    }

    @GET
    @Path("{place}/{period}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listRevisions",
            summary = "Every value a figure has had, the first one first",
            description = "Each with who recorded it, when, and why it replaced the one before.")
    public Response history(
            @PathParam("code") String code,
            @PathParam("place") String place,
            @PathParam("period") Period period,
            @Valid @BeanParam Paging paging) {
        var revisions = observations.history(code, place, period);
        if (revisions.isEmpty()) {
            throw noFigure(code, place, period);
        }
        return lists.answer(
                "history",
                paging,
                ObservationView.class,
                Lists.few(() -> revisions.stream().map(ObservationView::of).toList(), ObservationView::byRevision),
                ObservationView::byRevision);
    }

    @PUT
    @Path("{place}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putObservation",
            summary = "Record a figure, or revise it",
            description =
                    "In the unit of the indicator. A revision needs If-Match and a reason; what it replaces stays on"
                            + " record. An analyst bound to a borough writes for that and its neighbourhoods, one bound to"
                            + " a unit for the indicators that unit is answerable for.")
    public Response put(
            @PathParam("code") String code,
            @PathParam("place") String place,
            @PathParam("period") Period period,
            @Valid @NotNull ObservationPut body) {
        return changes.make(() -> {
            var indicator = indicators.heldStill(code).orElseThrow(() -> new NoSuch("indicator", code));
            var of = places.findByIdOptional(place).orElseThrow(() -> new NoSuch("place", place));
            caller.requireBounds(of.borough(), indicator.owner());
            var reading = body.reading(indicator.unit());
            return observations
                    .latest(code, of.code(), period)
                    .map(standing -> revise(standing, indicator, reading, body.reason()))
                    .orElseGet(() -> record(indicator, of, period, reading, body.reason()));
        });
    }

    private Answer record(Indicator indicator, Place place, Period period, Reading reading, String reason) {
        new Fields()
                .require(reason == null, "reason", "is for a revision, and there is no figure yet to revise")
                .check();
        var recorded = observations.record(indicator, place.code(), period, reading, caller.actor(), clock.instant());
        return Answer.created(
                "/api/v1/indicators/%s/observations/%s/%s".formatted(indicator.code(), place.code(), period),
                () -> ObservationView.of(recorded),
                recorded::revision);
    }

    private Answer revise(Observation standing, Indicator indicator, Reading reading, String reason) {
        if (standing.reading().equals(reading)) {
            return Answer.same(() -> ObservationView.of(standing), standing::revision);
        }
        versions.requireMatch(standing.revision());
        var revised = observations.revise(
                indicator, standing.place(), standing.period(), reading, reason, caller.actor(), clock.instant());
        return Answer.changed(() -> ObservationView.of(revised), revised::revision);
    }

    private void requireThere(String code, String place) {
        if (indicators.findByIdOptional(code).isEmpty()) {
            throw new NoSuch("indicator", code);
        }
        if (place != null && places.findByIdOptional(place).isEmpty()) {
            throw new NoSuch("place", place);
        }
    }

    private NoSuch noFigure(String code, String place, Period period) {
        return new NoSuch("figure", "%s %s %s".formatted(code, place, period));
    }

    /** A figure as its source states it; {@code reason} is for a revision. */
    public record ObservationPut(
            BigDecimal amount,
            Qualifier qualifier,
            @NotNull Status status,
            @Size(max = 200) String statedAs,
            @Size(max = 200) String periodAsStated,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String reason) {
        Reading reading(MeasureUnit unit) {
            return new Reading(new Stated(amount, qualifier).in(unit), statedAs, periodAsStated, status, source);
        }
    }

    /**
     * A figure; {@code sequence} is its number in the order of recording, which receipts name. One that is withdrawn has no
     * value any more, and shows the one it had.
     */
    @Schema(name = "Observation")
    public record ObservationView(
            String indicator,
            String place,
            Period period,
            int revision,
            BigDecimal amount,
            MeasureUnit unit,
            Qualifier qualifier,
            String inWords,
            Status status,
            String statedAs,
            String periodAsStated,
            String source,
            int definition,
            long sequence,
            Instant recordedAt,
            String recordedBy,
            String reason,
            boolean withdrawn) {
        static ObservationView of(Observation o) {
            return new ObservationView(
                    o.indicator(),
                    o.place(),
                    o.period(),
                    o.revision(),
                    o.quantity().amount(),
                    o.quantity().unit(),
                    o.quantity().qualifier(),
                    o.quantity().inWords(),
                    o.status(),
                    o.statedAs().orElse(null),
                    o.periodAsStated().orElse(null),
                    o.source(),
                    o.definition(),
                    o.sequence(),
                    o.recordedAt(),
                    o.recordedBy().name(),
                    o.reason().orElse(null),
                    o.isWithdrawn());
        }

        String key() {
            return place + "|" + period;
        }

        String byRevision() {
            return "%05d".formatted(revision);
        }
    }
}

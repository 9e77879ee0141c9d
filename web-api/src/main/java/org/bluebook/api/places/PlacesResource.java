package org.bluebook.api.places;

import static org.bluebook.api.identity.Roles.ANALYST;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.places.FlagStep;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceFlag;
import org.bluebook.places.PlaceFlags;
import org.bluebook.places.PlaceKind;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where figures belong; boroughs are given, neighbourhoods are entered. */
@Path("/api/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Places and units", description = "Where figures belong, and the units that are answerable for them")
public class PlacesResource {
    private final Places places;
    private final PlaceFlags flags;
    private final Caller caller;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;
    private final Today today;
    private final Clock clock;

    @Inject
    PlacesResource(
            Places places,
            PlaceFlags flags,
            Caller caller,
            Changes changes,
            Versions versions,
            Lists lists,
            Today today,
            Clock clock) {
        this.places = places;
        this.flags = flags;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
        this.today = today;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listPlaces", summary = "Places, by code", description = "Filter by kind.")
    public Response list(@Valid @BeanParam Paging paging, @QueryParam("kind") PlaceKind kind) {
        return lists.answer(
                "places",
                paging,
                PlaceView.class,
                (after, limit) -> places.after(after, limit, kind).stream()
                        .map(PlaceView::of)
                        .toList(),
                PlaceView::code);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "readPlace", summary = "A place, and whether it is one of the worst affected")
    public Response read(@PathParam("code") String code) {
        var place = places.findByIdOptional(code).orElseThrow(() -> new NoSuch("place", code));
        return versions.answer(place.version(), () -> PlaceView.of(place));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putPlace",
            summary = "Enter a neighbourhood of a borough, or rename it",
            description =
                    "A change needs If-Match. A neighbourhood stays in its borough, and no two places share a name.")
    public Response put(
            @PathParam("code") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String code,
            @Valid @NotNull PlacePut body) {
        caller.requireBounds(body.borough(), null);
        return changes.make(() -> {
            var fields = new Fields();
            var borough = fields.find("borough", body.borough(), this::borough, "borough");
            fields.require(isFree(body.name(), code), "name", "is that of another place");
            fields.check();
            return places.locked(code)
                    .map(place -> rename(place, body))
                    .orElseGet(() -> enter(code, body.name(), borough));
        });
    }

    private Answer enter(String code, String name, Place borough) {
        var place = Place.neighbourhood(code, name, borough);
        places.persist(place);
        return Answer.created("/api/v1/places/" + code, () -> PlaceView.of(place), place::version);
    }

    private Answer rename(Place place, PlacePut body) {
        place.requireNeighbourhood();
        caller.requireBounds(place.borough(), null);
        if (!place.borough().equals(body.borough())) {
            throw new OnRecordAlready(
                    "%s in %s".formatted(place.name(), place.borough()), "enter another place in the other borough");
        }
        if (place.name().equals(body.name())) {
            return Answer.same(() -> PlaceView.of(place), place::version);
        }
        versions.requireMatch(place.version());
        place.rename(body.name());
        return Answer.changed(() -> PlaceView.of(place), place::version);
    }

    private Optional<Place> borough(String code) {
        return places.findByIdOptional(code).filter(place -> place.kind() == PlaceKind.BOROUGH);
    }

    private boolean isFree(String name, String code) {
        return places.named(name).filter(place -> !place.code().equals(code)).isEmpty();
    }

    @PUT
    @Path("{code}/flag")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "flagPlace",
            summary = "Call a place one of the worst affected, with the reason and the day it is looked at again",
            description = "Needs If-Match with the ETag of the place.")
    public Response flag(@PathParam("code") String code, @Valid @NotNull FlagPut body) {
        return changes.make(() -> {
            var place = places.locked(code).orElseThrow(() -> new NoSuch("place", code));
            caller.requireBounds(place.borough(), null);
            if (body.isAsOn(place)) {
                return Answer.same(() -> PlaceView.of(place), place::version);
            }
            versions.requireMatch(place.version());
            flags.flag(place, body.because(), body.reviewOn(), today.inLondon(), caller.actor(), clock.instant());
            return Answer.changed(() -> PlaceView.of(place), place::version);
        });
    }

    @POST
    @Path("{code}/flag/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "reviewFlag",
            summary =
                    "Say what a review of one of the worst affected places came to: it stays one, or is one no longer",
            description =
                    "Needs If-Match with the ETag of the place. \"on\" is the day of the review; left out, it is today in"
                            + " London. A place that is kept gets the day of its next review.")
    public Response review(@PathParam("code") String code, @Valid @NotNull FlagReviewPost body) {
        return changes.make(() -> {
            var place = places.locked(code).orElseThrow(() -> new NoSuch("place", code));
            caller.requireBounds(place.borough(), null);
            versions.requireMatch(place.version());
            body.check(today);
            var heldOn = body.on() == null ? today.inLondon() : body.on();
            switch (body.outcome()) {
                case KEPT ->
                    flags.keep(place, body.because(), heldOn, body.reviewOn(), caller.actor(), clock.instant());
                case TAKEN_OFF -> flags.takeOff(place, body.because(), heldOn, caller.actor(), clock.instant());
            }
            return Answer.changed(() -> PlaceView.of(place), place::version);
        });
    }

    @GET
    @Path("{code}/flag/history")
    @Operation(
            operationId = "readFlagHistory",
            summary = "When a place was called one of the worst affected, why, and what each review came to",
            description = "From the first step on; nothing of it is ever changed.")
    public FlagHistory history(@PathParam("code") String code) {
        var place = places.findByIdOptional(code).orElseThrow(() -> new NoSuch("place", code));
        return new FlagHistory(
                place.code(),
                flags.of(place.code()).stream().map(FlagStepView::of).toList());
    }

    /** A neighbourhood: its name, and the code of its borough. */
    public record PlacePut(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 20) String borough) {}

    /** Why it is one of the worst affected, and the day that is looked at again. */
    @Schema(name = "PlaceFlagPut")
    public record FlagPut(
            @NotBlank @Size(max = 500) String because,
            @NotNull LocalDate reviewOn) {
        boolean isAsOn(Place place) {
            return place.flaggedBecause().equals(Optional.of(because))
                    && place.reviewOn().equals(Optional.of(reviewOn));
        }
    }

    /** What a review came to, and why; "reviewOn" is the day of the next one, for a place that is kept. */
    @Schema(name = "FlagReviewPost")
    public record FlagReviewPost(
            @NotNull ReviewOutcome outcome,
            @NotBlank @Size(max = 500) String because,
            LocalDate on,
            LocalDate reviewOn) {
        void check(Today today) {
            new Fields()
                    .require(!today.isBefore(on), "on", "is in the future")
                    .require(
                            outcome == ReviewOutcome.KEPT || reviewOn == null,
                            "reviewOn",
                            "is for a place that is kept: one that is taken off is not looked at again")
                    .check();
        }
    }

    /** What a review can come to. */
    public enum ReviewOutcome {
        KEPT,
        TAKEN_OFF
    }

    /** What became of a place's flag, the first step first. */
    @Schema(name = "FlagHistory")
    public record FlagHistory(String place, List<FlagStepView> steps) {}

    /** A step: the day it was flagged or reviewed, why, and when it is looked at next. */
    @Schema(name = "FlagStep")
    public record FlagStepView(FlagStep step, LocalDate on, String because, LocalDate reviewOn, Instant recordedAt) {
        static FlagStepView of(PlaceFlag f) {
            return new FlagStepView(f.step(), f.on(), f.because(), f.reviewOn().orElse(null), f.recordedAt());
        }
    }

    /** A place; {@code within} is the place it lies in, {@code inTotals} whether its figures enter London's totals. */
    @Schema(name = "Place")
    public record PlaceView(
            String code,
            String name,
            PlaceKind kind,
            String within,
            boolean inTotals,
            boolean innerLondon,
            Integer population2006,
            boolean worstAffected,
            String flaggedBecause,
            LocalDate flaggedOn,
            LocalDate reviewOn) {
        static PlaceView of(Place p) {
            return new PlaceView(
                    p.code(),
                    p.name(),
                    p.kind(),
                    p.parent().orElse(null),
                    p.inTotals(),
                    p.isInInnerLondon(),
                    p.population2006().orElse(null),
                    p.isWorstAffected(),
                    p.flaggedBecause().orElse(null),
                    p.flaggedOn().orElse(null),
                    p.reviewOn().orElse(null));
        }
    }
}

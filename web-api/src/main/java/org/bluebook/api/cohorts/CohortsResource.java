package org.bluebook.api.cohorts;

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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.cohorts.Band;
import org.bluebook.cohorts.Cohort;
import org.bluebook.cohorts.Cohorts;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of the PDUs on the PPO scheme by their number of offences; nobody is named. */
@Path("/api/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts", description = "How much of the offending is that of how few: counts, never people")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class CohortsResource {
    private final Cohorts cohorts;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    CohortsResource(
            Cohorts cohorts,
            Places places,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.cohorts = cohorts;
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
            operationId = "listCohorts",
            summary = "The bands on record, by borough and quarter",
            description = "A row for each band, of the revision in force.")
    public Response list(
            @Valid @BeanParam Paging paging, @QueryParam("place") String place, @QueryParam("period") Period period) {
        return lists.answer(
                "cohorts",
                paging,
                BandView.class,
                Lists.few(
                        () -> cohorts.after(null, null, Integer.MAX_VALUE, place, period, clock.instant()).stream()
                                .flatMap(BandView::of)
                                .toList(),
                        BandView::key),
                BandView::key);
    }

    @GET
    @Path("{place}/{period}")
    @Operation(
            operationId = "readCohort",
            summary = "The bands of a borough in a quarter: the revision in force",
            description = "Its ETag is the number of the revision.")
    public Response read(@PathParam("place") String place, @PathParam("period") Period period) {
        var cohort = cohorts.latest(place, period)
                .orElseThrow(() -> new NoSuch("cohort", "%s over %s".formatted(place, period)));
        return versions.answer(cohort.revision(), () -> CohortView.of(cohort));
    }

    @PUT
    @Path("{place}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putCohort",
            summary = "Count the PDUs on the PPO scheme of a borough by their number of offences in a quarter",
            description =
                    "From the fewest offences to the most; the last band may be open at the top. Of each the people in"
                            + " it and the offences they have between them. A revision needs If-Match and a reason; what it"
                            + " replaces stays on record.")
    public Response put(
            @PathParam("place") String place, @PathParam("period") Period period, @Valid @NotNull CohortPut body) {
        return changes.make(() -> {
            var borough = places.locked(place).orElseThrow(() -> new NoSuch("place", place));
            caller.requireBounds(borough.borough(), null);
            var standing = cohorts.latest(place, period);
            if (standing.isEmpty()) {
                var counted = Cohort.of(borough, period, body.read(), body.source(), caller.actor(), clock.instant());
                cohorts.persist(counted);
                return Answer.created(
                        "/api/v1/cohorts/%s/%s".formatted(place, period),
                        () -> CohortView.of(counted),
                        counted::revision);
            }
            return revise(standing.get(), body);
        });
    }

    private Answer revise(Cohort standing, CohortPut body) {
        if (standing.bands().equals(body.read()) && standing.source().equals(body.source())) {
            return Answer.same(() -> CohortView.of(standing), standing::revision);
        }
        versions.requireMatch(standing.revision());
        var revised = standing.revised(body.read(), body.source(), body.reason(), caller.actor(), clock.instant());
        cohorts.persist(revised);
        return Answer.changed(() -> CohortView.of(revised), revised::revision);
    }

    /** The bands, where they were read, and for a revision why. */
    public record CohortPut(
            @NotEmpty @Size(max = 50) List<@Valid @NotNull BandItem> bands,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String reason) {
        List<Band> read() {
            return bands.stream().map(BandItem::band).toList();
        }
    }

    /** People with at least and at most so many offences each, and what they have between them. */
    @Schema(name = "CohortBand")
    public record BandItem(
            @NotNull @Min(0) Integer least,
            @Min(0) Integer most,
            @NotNull @Min(0) Integer people,
            @NotNull @Min(0) Long offences) {
        static BandItem of(Band b) {
            return new BandItem(b.least(), b.most(), b.people(), b.offences());
        }

        Band band() {
            return new Band(least, most, people, offences);
        }
    }

    /** What is on record of a borough in a quarter; {@code reason} says why it replaced the one before. */
    @Schema(name = "Cohort")
    public record CohortView(
            String place,
            Period period,
            int revision,
            List<BandItem> bands,
            String source,
            String reason,
            String recordedBy,
            Instant recordedAt) {
        static CohortView of(Cohort c) {
            return new CohortView(
                    c.place(),
                    c.period(),
                    c.revision(),
                    c.bands().stream().map(BandItem::of).toList(),
                    c.source(),
                    c.reason().orElse(null),
                    c.recordedBy().name(),
                    c.recordedAt());
        }
    }

    /** A band in a list. */
    @Schema(name = "CohortRow")
    public record BandView(
            String place, Period period, int band, int least, Integer most, int people, long offences, int revision) {
        static Stream<BandView> of(Cohort c) {
            return IntStream.range(0, c.bands().size())
                    .mapToObj(i -> of(c, i, c.bands().get(i)));
        }

        private static BandView of(Cohort c, int i, Band b) {
            return new BandView(
                    c.place(), c.period(), i + 1, b.least(), b.most(), b.people(), b.offences(), c.revision());
        }

        String key() {
            return "%s|%s|%02d".formatted(place, period, band);
        }
    }
}

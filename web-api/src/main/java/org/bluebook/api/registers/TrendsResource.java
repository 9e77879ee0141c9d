package org.bluebook.api.registers;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.registers.EmergingTrend;
import org.bluebook.registers.EmergingTrends;
import org.bluebook.registers.TrendState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is new and being watched. */
@Path("/api/v1/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers", description = "Small registers that the papers print")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class TrendsResource {
    private final EmergingTrends trends;
    private final Keepers keepers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    TrendsResource(EmergingTrends trends, Keepers keepers, Changes changes, Versions versions, Lists lists) {
        this.trends = trends;
        this.keepers = keepers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listTrends", summary = "What is new and being watched, by topic")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "trends",
                paging,
                TrendView.class,
                Lists.few(() -> trends.inOrder().stream().map(TrendView::of).toList(), TrendView::topic),
                TrendView::topic);
    }

    @GET
    @Path("{topic}")
    @Operation(operationId = "readTrend", summary = "A trend, and what the last review of it found")
    public Response read(@PathParam("topic") String topic) {
        var trend = trends.findByIdOptional(topic).orElseThrow(() -> new NoSuch("trend", topic));
        return versions.answer(trend.version(), () -> TrendView.of(trend));
    }

    @PUT
    @Path("{topic}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, SECRETARY})
    @Operation(
            operationId = "putTrend",
            summary = "Begin to watch a trend, or say what a review of it found",
            description = "A change needs If-Match; another state or note needs the day of the review.")
    public Response put(
            @PathParam("topic") @Size(max = 120) @Pattern(regexp = Keys.WORDS, message = Keys.SAYS) String topic,
            @Valid @NotNull TrendPut body) {
        keepers.require();
        return changes.make(
                () -> trends.locked(topic).map(trend -> change(trend, body)).orElseGet(() -> begin(topic, body)));
    }

    private Answer begin(String topic, TrendPut body) {
        var trend = new EmergingTrend(topic, body.alias(), body.state(), body.note(), body.source());
        if (body.reviewedOn() != null) {
            trend.review(body.state(), body.note(), body.reviewedOn());
        }
        trends.persist(trend);
        return Answer.created(Keys.address("trends", topic), () -> TrendView.of(trend), trend::version);
    }

    private Answer change(EmergingTrend trend, TrendPut body) {
        var standing = TrendPut.of(trend);
        if (standing.equals(body)) {
            return Answer.same(() -> TrendView.of(trend), trend::version);
        }
        versions.requireMatch(trend.version());
        if (!standing.findsTheSame(body)) {
            trend.review(body.state(), body.note(), body.reviewedOn());
        }
        trend.cite(body.alias(), body.source());
        return Answer.changed(() -> TrendView.of(trend), trend::version);
    }

    /** A trend; {@code alias} is another name it goes by, {@code reviewedOn} the day it was looked at last. */
    public record TrendPut(
            @Size(max = 120) String alias,
            @NotNull TrendState state,
            @NotBlank @Size(max = 500) String note,
            LocalDate reviewedOn,
            @NotBlank @Size(max = 120) String source) {
        static TrendPut of(EmergingTrend t) {
            return new TrendPut(
                    t.alias().orElse(null), t.state(), t.note(), t.reviewedOn().orElse(null), t.source());
        }

        boolean findsTheSame(TrendPut other) {
            return state == other.state && note.equals(other.note) && Objects.equals(reviewedOn, other.reviewedOn);
        }
    }

    /** A trend. */
    @Schema(name = "Trend")
    public record TrendView(
            String topic, String alias, TrendState state, String note, LocalDate reviewedOn, String source) {
        static TrendView of(EmergingTrend t) {
            return new TrendView(
                    t.topic(),
                    t.alias().orElse(null),
                    t.state(),
                    t.note(),
                    t.reviewedOn().orElse(null),
                    t.source());
        }
    }
}

package org.bluebook.api.seizures;

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
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Places;
import org.bluebook.places.Units;
import org.bluebook.seizures.AssetRecoveries;
import org.bluebook.seizures.AssetRecovery;
import org.bluebook.seizures.By;
import org.bluebook.seizures.RecoveredTotal;
import org.bluebook.seizures.Recovery;
import org.bluebook.seizures.RecoveryKind;
import org.bluebook.seizures.RecoverySearch;
import org.bluebook.seizures.RecoveryTotals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assets recovered: cash seized, assets restrained and confiscated, each in exact pounds, and what may be added up. */
@Path("/api/v1/asset-recoveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Asset recoveries", description = "Cash seized, and assets restrained or confiscated, in pounds")
public class AssetRecoveriesResource {
    private final AssetRecoveries recoveries;
    private final Units units;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    AssetRecoveriesResource(
            AssetRecoveries recoveries,
            Units units,
            Places places,
            Caller caller,
            Clock clock,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.recoveries = recoveries;
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
    @Operation(
            operationId = "listAssetRecoveries",
            summary = "Asset recoveries, by reference",
            description = "Filter by day (from and to, both included), by kind, by unit, or by borough.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("kind") RecoveryKind kind,
            @QueryParam("unit") String unit,
            @QueryParam("place") String place) {
        var search = new RecoverySearch(from, to, kind, unit, place);
        return lists.answer(
                "asset-recoveries",
                paging,
                RecoveryView.class,
                (after, limit) -> recoveries.after(after, limit, search).stream()
                        .map(RecoveryView::of)
                        .toList(),
                RecoveryView::reference);
    }

    @GET
    @Path("totals")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "totalAssetRecoveries",
            summary = "Pounds recovered, by kind, and in how many recoveries",
            description =
                    "\"by\" has some of kind, unit, place and one of month, quarter and year (quarter and year of the"
                            + " financial year), with commas between; from and to are both included. There is a row for each"
                            + " kind, and rows of different kinds are never to be added: an asset that is restrained may be"
                            + " confiscated later. No place means not known.")
    public Response totals(
            @Valid @BeanParam Paging paging,
            @QueryParam("by") String by,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var split = Splits.read(by, By.OF_RECOVERIES);
        return lists.answer(
                "asset-recovery-totals",
                paging,
                TotalView.class,
                Lists.few(
                        () -> RecoveryTotals.of(recoveries.recovered(from, to), split).stream()
                                .map(TotalView::of)
                                .sorted(Comparator.comparing(TotalView::key))
                                .toList(),
                        TotalView::key),
                TotalView::key);
    }

    @GET
    @Path("{recovery}")
    @Operation(
            operationId = "readAssetRecovery",
            summary = "An asset recovery",
            description = "The amount is exact, in pounds.")
    public Response read(@PathParam("recovery") String reference) {
        if (versions.areKnown()) {
            int version = recoveries.versionOf(reference).orElseThrow(() -> new NoSuch("asset recovery", reference));
            return versions.answer(version, () -> RecoveryView.of(found(reference)));
        }
        var recovery = found(reference);
        return versions.answer(recovery.version(), () -> RecoveryView.of(recovery));
    }

    @PUT
    @Path("{recovery}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putAssetRecovery",
            summary = "Record an asset recovery, or put right what is on record",
            description = "An account bound to a unit or borough writes for that alone. A correction needs If-Match and"
                    + " \"because\"; what the record said stays.")
    public Response put(
            @PathParam("recovery") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String reference,
            @Valid @NotNull RecoveryPut body) {
        return changes.make(() -> {
            var standing = recoveries.locked(reference);
            requireBounds(body.place(), body.unit());
            check(body);
            return standing.map(recovery -> correct(recovery, body)).orElseGet(() -> record(reference, body));
        });
    }

    private void requireBounds(String place, String unit) {
        caller.requireBounds(places.boroughOf(place), unit);
    }

    private void check(RecoveryPut body) {
        var fields = new Fields();
        fields.find("unit", body.unit(), units::findByIdOptional, "unit");
        fields.find("place", body.place(), places::findByIdOptional, "place");
        fields.require(!today.isBefore(body.day()), "day", "is in the future");
        fields.check();
    }

    private Answer record(String reference, RecoveryPut body) {
        var recovery = new AssetRecovery(reference, body.recovery());
        recoveries.persist(recovery);
        return Answer.created(
                "/api/v1/asset-recoveries/" + reference, () -> RecoveryView.of(recovery), recovery::version);
    }

    private Answer correct(AssetRecovery recovery, RecoveryPut body) {
        requireBounds(recovery.place().orElse(null), recovery.unit());
        if (recovery.recovery().equals(body.recovery())) {
            return Answer.same(() -> RecoveryView.of(recovery), recovery::version);
        }
        versions.requireMatch(recovery.version());
        recoveries.correct(recovery, body.recovery(), body.because(), caller.actor(), clock.instant());
        return Answer.changed(() -> RecoveryView.of(recovery), recovery::version);
    }

    private AssetRecovery found(String reference) {
        return recoveries.findByIdOptional(reference).orElseThrow(() -> new NoSuch("asset recovery", reference));
    }

    /** An asset recovery; "place" is left out where the borough is not known, "because" is for a correction. */
    @Schema(name = "AssetRecoveryPut")
    public record RecoveryPut(
            @NotNull LocalDate day,
            @NotNull RecoveryKind kind,

            @NotNull @Positive @Digits(integer = 14, fraction = 2)
            BigDecimal pounds,

            @NotBlank @Size(max = 20) String unit,
            @Size(max = 20) String place,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String because) {
        Recovery recovery() {
            return new Recovery(day, kind, Quantity.exactly(pounds, MeasureUnit.GBP), unit, place, source);
        }
    }

    /** An asset recovery. */
    @Schema(name = "AssetRecovery")
    public record RecoveryView(
            String reference,
            LocalDate day,
            RecoveryKind kind,
            BigDecimal pounds,
            String inWords,
            String unit,
            String place,
            String source) {
        static RecoveryView of(AssetRecovery r) {
            return new RecoveryView(
                    r.reference(),
                    r.day(),
                    r.kind(),
                    r.amount().amount(),
                    r.amount().inWords(),
                    r.unit(),
                    r.place().orElse(null),
                    r.source());
        }
    }

    /** A total of one kind; what it is not split by is empty. */
    @Schema(name = "AssetRecoveryTotal")
    public record TotalView(
            Period period,
            String unit,
            String place,
            RecoveryKind kind,
            BigDecimal pounds,
            String inWords,
            long recoveries,
            String note) {
        private static final String NOTE =
                "Not to be added to other kinds: what is restrained may be confiscated later.";

        static TotalView of(RecoveredTotal t) {
            var amount = Quantity.exactly(t.pounds(), MeasureUnit.GBP);
            return new TotalView(
                    t.group().period(),
                    t.group().unit(),
                    t.group().place(),
                    t.kind(),
                    amount.amount(),
                    amount.inWords(),
                    t.recoveries(),
                    NOTE);
        }

        String key() {
            return Stream.of(period, unit, place, kind)
                    .map(part -> part == null ? "" : part.toString())
                    .collect(Collectors.joining("|"));
        }
    }
}

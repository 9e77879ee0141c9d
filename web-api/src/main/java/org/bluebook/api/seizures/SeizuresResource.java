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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Places;
import org.bluebook.places.Units;
import org.bluebook.seizures.By;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.DrugClass;
import org.bluebook.seizures.Haul;
import org.bluebook.seizures.SeizedDrug;
import org.bluebook.seizures.SeizedTotal;
import org.bluebook.seizures.Seizure;
import org.bluebook.seizures.SeizureSearch;
import org.bluebook.seizures.SeizureTotals;
import org.bluebook.seizures.Seizures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drugs taken: each seizure with its drugs in the measures reported, and what may be added up. */
@Path("/api/v1/seizures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Seizures", description = "Drugs taken, in the measure reported")
public class SeizuresResource {
    private final Seizures seizures;
    private final Units units;
    private final Places places;
    private final Caller caller;
    private final Clock clock;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    SeizuresResource(
            Seizures seizures,
            Units units,
            Places places,
            Caller caller,
            Clock clock,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.seizures = seizures;
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
            operationId = "listSeizures",
            summary = "Seizures, by reference, each with its drugs in words",
            description = "Filter by day (from and to, both included), by a drug that was among what was taken, by the"
                    + " seizing unit, or by borough. One seizure has the drugs one by one.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("drug") Drug drug,
            @QueryParam("unit") String unit,
            @QueryParam("place") String place) {
        var search = new SeizureSearch(from, to, drug, unit, place);
        return lists.answer(
                "seizures",
                paging,
                SeizureRow.class,
                (after, limit) -> seizures.after(after, limit, search).stream()
                        .map(SeizureRow::of)
                        .toList(),
                SeizureRow::reference);
    }

    @GET
    @Path("totals")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "totalSeizures",
            summary = "What was taken, by drug and measure, and in how many seizures",
            description =
                    "\"by\" has some of drug, class, unit, place and one of month, quarter and year (quarter and year"
                            + " of the financial year), with commas between; from and to are both included. There is a row for"
                            + " each drug and measure, with weights in kilograms, and one with no drug that counts every"
                            + " seizure once. Rows are never to be added: drugs and measures are different things, and a"
                            + " seizure of two drugs is in both. The class is that of the day of the seizure. A total that"
                            + " holds a figure which is not exact says so in its qualifier. No place means not known.")
    public Response totals(
            @Valid @BeanParam Paging paging,
            @QueryParam("by") String by,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var split = Splits.read(by, By.OF_SEIZURES);
        return lists.answer(
                "seizure-totals",
                paging,
                TotalView.class,
                Lists.few(
                        () -> SeizureTotals.of(seizures.taken(from, to), split).stream()
                                .map(TotalView::of)
                                .sorted(Comparator.comparing(TotalView::key))
                                .toList(),
                        TotalView::key),
                TotalView::key);
    }

    @GET
    @Path("{seizure}")
    @Operation(
            operationId = "readSeizure",
            summary = "A seizure with each of its drugs",
            description = "A drug has the measure in which it was reported, and the class it had on the day.")
    public Response read(@PathParam("seizure") String reference) {
        if (versions.areKnown()) {
            int version = seizures.versionOf(reference).orElseThrow(() -> new NoSuch("seizure", reference));
            return versions.answer(version, () -> SeizureView.of(found(reference)));
        }
        var seizure = found(reference);
        return versions.answer(seizure.version(), () -> SeizureView.of(seizure));
    }

    @PUT
    @Path("{seizure}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putSeizure",
            summary = "Record a seizure, or put right what is on record",
            description = "An account bound to a unit or borough writes for that alone. A correction needs If-Match and"
                    + " \"because\"; what the record said stays. An amount with no qualifier is exact; where there is"
                    + " no amount, the qualifier says why.")
    public Response put(
            @PathParam("seizure") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String reference,
            @Valid @NotNull SeizurePut body) {
        return changes.make(() -> {
            var standing = seizures.locked(reference);
            requireBounds(body.place(), body.unit());
            var haul = haul(body);
            return standing.map(seizure -> correct(seizure, haul, body.because()))
                    .orElseGet(() -> record(reference, haul));
        });
    }

    private void requireBounds(String place, String unit) {
        caller.requireBounds(places.boroughOf(place), unit);
    }

    private Haul haul(SeizurePut body) {
        var fields = new Fields();
        fields.find("unit", body.unit(), units::findByIdOptional, "unit");
        fields.find("place", body.place(), places::findByIdOptional, "place");
        fields.require(!today.isBefore(body.day()), "day", "is in the future");
        Map<Drug, Quantity> drugs = new EnumMap<>(Drug.class);
        for (int i = 0; i < body.drugs().size(); i++) {
            var drug = body.drugs().get(i);
            var field = "drugs[" + i + "]";
            fields.require(!drugs.containsKey(drug.drug()), field + ".drug", "is there twice: add up what was found");
            if (drug.check(fields, field)) {
                drugs.put(drug.drug(), drug.quantity());
            }
        }
        fields.check();
        return new Haul(body.day(), body.unit(), body.place(), drugs, body.source());
    }

    private Answer record(String reference, Haul haul) {
        var seizure = new Seizure(reference, haul);
        seizures.persist(seizure);
        return Answer.created("/api/v1/seizures/" + reference, () -> SeizureView.of(seizure), seizure::version);
    }

    private Answer correct(Seizure seizure, Haul haul, String because) {
        requireBounds(seizure.place().orElse(null), seizure.unit());
        if (seizure.haul().equals(haul)) {
            return Answer.same(() -> SeizureView.of(seizure), seizure::version);
        }
        versions.requireMatch(seizure.version());
        seizures.correct(seizure, haul, because, caller.actor(), clock.instant());
        return Answer.changed(() -> SeizureView.of(seizure), seizure::version);
    }

    private Seizure found(String reference) {
        return seizures.known(reference).orElseThrow(() -> new NoSuch("seizure", reference));
    }

    private static Stream<SeizedDrug> inOrder(Seizure seizure) {
        return seizure.drugs().stream().sorted(Comparator.comparing(SeizedDrug::drug));
    }

    /** A seizure; "place" is left out where the borough is not known, "because" is for a correction. */
    public record SeizurePut(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 20) String unit,
            @Size(max = 20) String place,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull DrugPut> drugs,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String because) {}

    /** A drug with its quantity in the measure reported; with an amount and no qualifier it is exact. */
    @Schema(name = "SeizedDrugPut")
    public record DrugPut(
            @NotNull Drug drug, BigDecimal amount, @NotNull MeasureUnit measure, Qualifier qualifier) {

        /** Whether there is a quantity in it. */
        boolean check(Fields fields, String name) {
            boolean ranked = qualifier == Qualifier.RANK;
            boolean number = stated().hasNumber() && !ranked;
            fields.require(
                    amount != null || !number,
                    name + ".amount",
                    "is missing: where there is none, say why in the qualifier, such as NOT_IN_SOURCE");
            fields.require(
                    !ranked && (amount == null || number), name + ".qualifier", "is none that an amount can have");
            fields.require(amount == null || amount.signum() > 0, name + ".amount", "has to be more than nothing");
            return !ranked && (amount == null) != number && (amount == null || amount.signum() > 0);
        }

        Quantity quantity() {
            return new Quantity(amount, measure, stated());
        }

        private Qualifier stated() {
            return qualifier == null ? Qualifier.EXACTLY : qualifier;
        }
    }

    /** A seizure in one row; "drugs" tells what was taken in words. */
    @Schema(name = "SeizureRow")
    public record SeizureRow(String reference, LocalDate day, String unit, String place, String drugs, String source) {
        static SeizureRow of(Seizure s) {
            return new SeizureRow(
                    s.reference(),
                    s.day(),
                    s.unit(),
                    s.place().orElse(null),
                    inOrder(s)
                            .map(d -> d.drug().words() + " " + d.quantity().inWords())
                            .collect(Collectors.joining("; ")),
                    s.source());
        }
    }

    /** A seizure with each drug. */
    @Schema(name = "Seizure")
    public record SeizureView(
            String reference, LocalDate day, String unit, String place, List<DrugView> drugs, String source) {
        static SeizureView of(Seizure s) {
            return new SeizureView(
                    s.reference(),
                    s.day(),
                    s.unit(),
                    s.place().orElse(null),
                    inOrder(s).map(drug -> DrugView.of(drug, s.day())).toList(),
                    s.source());
        }
    }

    /** A drug taken; the class is the one it had on the day of the seizure. */
    @Schema(name = "SeizedDrug")
    public record DrugView(
            Drug drug,
            DrugClass drugClass,
            BigDecimal amount,
            MeasureUnit measure,
            Qualifier qualifier,
            String inWords) {
        static DrugView of(SeizedDrug d, LocalDate day) {
            var quantity = d.quantity();
            return new DrugView(
                    d.drug(),
                    d.drug().classOn(day),
                    quantity.amount(),
                    quantity.unit(),
                    quantity.qualifier(),
                    quantity.inWords());
        }
    }

    /** A total; what it is not split by is empty, and so are drug and quantity where every seizure is counted once. */
    @Schema(name = "SeizureTotal")
    public record TotalView(
            Period period,
            DrugClass drugClass,
            String unit,
            String place,
            Drug drug,
            MeasureUnit measure,
            BigDecimal amount,
            Qualifier qualifier,
            String inWords,
            long seizures,
            String note) {
        private static final String OF_ALL = "Every seizure once, whatever was taken.";
        private static final String OF_DRUG = "Not to be added to other rows: a seizure of two drugs is in both.";

        static TotalView of(SeizedTotal t) {
            var quantity = t.quantity();
            return new TotalView(
                    t.group().period(),
                    t.drugClass(),
                    t.group().unit(),
                    t.group().place(),
                    t.drug(),
                    quantity.map(Quantity::unit).orElse(null),
                    quantity.map(Quantity::amount).orElse(null),
                    quantity.map(Quantity::qualifier).orElse(null),
                    quantity.map(Quantity::inWords).orElse(null),
                    t.seizures(),
                    quantity.isPresent() ? OF_DRUG : OF_ALL);
        }

        String key() {
            return Stream.of(period, drugClass, unit, place, drug, measure)
                    .map(part -> part == null ? "" : part.toString())
                    .collect(Collectors.joining("|"));
        }
    }
}

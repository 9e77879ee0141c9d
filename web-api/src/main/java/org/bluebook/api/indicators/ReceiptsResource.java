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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Definition;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Status;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a printed figure comes from, by the reference that stands beside it in the papers. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ReceiptsResource {
    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final Versions versions;

    @Inject
    ReceiptsResource(Indicators indicators, Observations observations, Places places, Versions versions) {
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.versions = versions;
    }

    @GET
    @Path("{indicator}/{sequence}")
    @Operation(
            operationId = "readReceipt",
            summary = "Where a figure comes from: definition, source, who recorded it, when, and what replaced it",
            description =
                    "The reference is printed in the papers, such as DIP-TESTS/4711. What it names never changes; a"
                            + " figure that was revised since says so and names the receipt in force.")
    public Response receipt(@PathParam("indicator") String indicator, @PathParam("sequence") String sequence) {
        var figure = Optional.of(sequence)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(digits -> observations.findById(Long.valueOf(digits)))
                .filter(o -> o.indicator().equals(indicator))
                .orElseThrow(() -> new NoSuch("receipt", indicator + "/" + sequence));
        var latest = observations
                .newest(figure.indicator(), figure.place(), figure.period())
                .orElseThrow();
        return versions.answer(latest.revision(), () -> view(figure, latest));
    }

    private ReceiptView view(Observation figure, Observation latest) {
        var indicator = indicators.findById(figure.indicator());
        return new ReceiptView(
                reference(figure),
                indicator.code(),
                indicator.title(),
                figure.place(),
                places.findByIdOptional(figure.place()).map(Place::name).orElse(figure.place()),
                figure.period(),
                figure.quantity().inWords(),
                figure.status(),
                figure.definition(),
                wording(indicator, figure.definition()).orElse(null),
                figure.source(),
                figure.statedAs().orElse(null),
                figure.revision(),
                figure.reason().orElse(null),
                figure.recordedBy().name(),
                figure.recordedAt(),
                latest.revision() == figure.revision() ? null : reference(latest),
                figure.isWithdrawn());
    }

    private static String reference(Observation figure) {
        return "%s/%d".formatted(figure.indicator(), figure.sequence());
    }

    private static Optional<String> wording(Indicator indicator, int version) {
        return indicator.definitions().stream()
                .filter(d -> d.version() == version)
                .map(Definition::wording)
                .findFirst();
    }

    /** What stands behind a figure; {@code replacedBy} is the receipt in force, null where this one is; {@code withdrawn} says that there is no value any more. */
    @Schema(name = "Receipt")
    public record ReceiptView(
            String reference,
            String indicator,
            String title,
            String place,
            String placeName,
            Period period,
            String value,
            Status status,
            int definition,
            String definitionWording,
            String source,
            String statedAs,
            int revision,
            String reason,
            String recordedBy,
            Instant recordedAt,
            String replacedBy,
            boolean withdrawn) {}
}

package org.bluebook.api.health;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.OPERATOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.bluebook.scheduler.watchdog.Kind;
import org.bluebook.scheduler.watchdog.Tally;
import org.bluebook.scheduler.watchdog.Trouble;
import org.bluebook.scheduler.watchdog.Troubles;
import org.bluebook.scheduler.watchdog.Watchdog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the watchdog has found and what has not passed, in the sentences in which the secretary is told of it. */
@Path("/api/v1/troubles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs")
@RolesAllowed({SECRETARY, APPROVER, AUDITOR, OPERATOR})
public class TroublesResource {
    /** Whoever has more has other things to do than to read them all. */
    private static final int MOST = 200;

    private final Troubles troubles;
    private final Watchdog watchdog;

    @Inject
    TroublesResource(Troubles troubles, Watchdog watchdog) {
        this.troubles = troubles;
        this.watchdog = watchdog;
    }

    @GET
    @Operation(
            operationId = "readTroubles",
            summary = "What is amiss now, each in a sentence, the oldest first",
            description =
                    "What should have happened is held against what did every minute; what has passed is not there."
                            + " \"lookedAt\" is when this node looked last, and null before it has. The first 200 are told;"
                            + " \"amiss\" counts all.")
    public TroublesView read() {
        return new TroublesView(
                watchdog.tally().map(Tally::at).orElse(null),
                troubles.howMany(),
                troubles.open(MOST).stream().map(TroubleView::of).toList());
    }

    /** What is amiss. */
    @Schema(name = "Troubles")
    public record TroublesView(Instant lookedAt, long amiss, List<TroubleView> troubles) {}

    /** Something amiss, and since when that is known; {@code subject} is what it is about, such as a paper or an occurrence. */
    @Schema(name = "Trouble")
    public record TroubleView(Kind kind, String subject, String sentence, Instant since) {
        static TroubleView of(Trouble trouble) {
            return new TroubleView(trouble.kind(), trouble.subject(), trouble.sentence(), trouble.firstSeen());
        }
    }
}

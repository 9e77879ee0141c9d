package org.bluebook.api.audit;

import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.audit.AuditEntry;
import org.bluebook.audit.AuditSearch;
import org.bluebook.audit.AuditTrail;
import org.bluebook.audit.Outcome;
import org.bluebook.audit.Verification;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was written, refused and read, by whom; and whether the record of it still holds together. */
@Path("/api/v1/audit")
@Tag(name = "Audit", description = "Who did what, when and from where")
public class AuditResource {
    private final AuditTrail audit;
    private final Sealing sealing;
    private final Lists lists;

    @Inject
    AuditResource(AuditTrail audit, Sealing sealing, Lists lists) {
        this.audit = audit;
        this.sealing = sealing;
        this.lists = lists;
    }

    @GET
    @RolesAllowed(AUDITOR)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listAudit",
            summary = "The audit, oldest entry first",
            description =
                    "Filter by account, by the beginning of an address, by outcome and by time (from, inclusive; to, exclusive).")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("who") String who,
            @QueryParam("subject") String subject,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to) {
        var search = new AuditSearch(who, subject, outcome, from, to);
        return lists.answer(
                "audit",
                paging,
                Entry.class,
                (after, limit) -> audit.after(after == null ? 0 : Lists.number(after), limit, search).stream()
                        .map(Entry::of)
                        .toList(),
                entry -> Long.toString(entry.entry()));
    }

    @GET
    @Path("verification")
    @RolesAllowed({AUDITOR, OPERATOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyAudit",
            summary = "Whether the chain of the audit holds",
            description =
                    "Every entry's SHA-256 is computed again from its fields and the hash of the entry before it.")
    public Verification verification() {
        sealing.now();
        return audit.verify();
    }

    /** One entry; {@code position} is its place in the chain, none for the moment before it is sealed. */
    @Schema(name = "AuditEntry")
    public record Entry(
            long entry,
            Instant at,
            String who,
            String roles,
            String operation,
            String subject,
            Outcome outcome,
            int status,
            String problem,
            String cameFrom,
            String trace,
            Long position,
            String sha256) {
        static Entry of(AuditEntry e) {
            return new Entry(
                    e.id(),
                    e.at(),
                    e.who().name(),
                    e.roles(),
                    e.operation(),
                    e.subject(),
                    e.outcome(),
                    e.status(),
                    e.problem(),
                    e.cameFrom(),
                    e.trace(),
                    e.position(),
                    e.sha256());
        }
    }
}

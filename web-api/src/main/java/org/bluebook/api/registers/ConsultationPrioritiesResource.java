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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.registers.ConsultationPriorities;
import org.bluebook.registers.ConsultationPriority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people asked for in the consultations, by rank. */
@Path("/api/v1/consultation-priorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ConsultationPrioritiesResource {
    private final ConsultationPriorities priorities;
    private final Keepers keepers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ConsultationPrioritiesResource(
            ConsultationPriorities priorities, Keepers keepers, Changes changes, Versions versions, Lists lists) {
        this.priorities = priorities;
        this.keepers = keepers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listConsultationPriorities", summary = "What people asked for, by cycle and rank")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "consultation-priorities",
                paging,
                PriorityView.class,
                Lists.few(
                        () -> priorities.inOrder().stream()
                                .map(PriorityView::of)
                                .toList(),
                        PriorityView::key),
                PriorityView::key);
    }

    @GET
    @Path("{cycle}/{priority}")
    @Operation(
            operationId = "readConsultationPriority",
            summary = "What people ranked at this place",
            description = "The cycle is a financial year: 2005/06 is 2005-06 in the address.")
    public Response read(@PathParam("cycle") String cycle, @PathParam("priority") int priority) {
        var standing = priorities
                .ranked(financialYear(cycle), priority)
                .orElseThrow(() -> new NoSuch("consultation priority", cycle + "/" + priority));
        return versions.answer(standing.version(), () -> PriorityView.of(standing));
    }

    @PUT
    @Path("{cycle}/{priority}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, SECRETARY})
    @Operation(
            operationId = "putConsultationPriority",
            summary = "Enter what people ranked at a place, or put it right",
            description = "A change needs If-Match. The cycle is a financial year: 2005/06 is 2005-06 in the address.")
    public Response put(
            @PathParam("cycle") String cycle,
            @PathParam("priority") @Min(1) @Max(1000) int priority,
            @Valid @NotNull PriorityPut body) {
        keepers.require();
        var year = financialYear(cycle);
        return changes.make(() -> priorities
                .locked(year, priority)
                .map(standing -> change(standing, body))
                .orElseGet(() -> enter(year, priority, body)));
    }

    private Answer enter(String year, int rank, PriorityPut body) {
        var priority = new ConsultationPriority(year, rank, body.topic(), body.source());
        priorities.persist(priority);
        return Answer.created(
                "/api/v1/consultation-priorities/%s/%d".formatted(year.replace('/', '-'), rank),
                () -> PriorityView.of(priority),
                priority::version);
    }

    private Answer change(ConsultationPriority priority, PriorityPut body) {
        if (priority.topic().equals(body.topic()) && priority.source().equals(body.source())) {
            return Answer.same(() -> PriorityView.of(priority), priority::version);
        }
        versions.requireMatch(priority.version());
        priority.correct(body.topic(), body.source());
        return Answer.changed(() -> PriorityView.of(priority), priority::version);
    }

    /** "2005-06" of an address is "2005/06". */
    private static String financialYear(String cycle) {
        if (cycle.matches("\\d{4}-\\d{2}")) {
            var year = new FinancialYear(Integer.parseInt(cycle.substring(0, 4))).toString();
            if (year.replace('/', '-').equals(cycle)) {
                return year;
            }
        }
        throw new FieldsNotValid("cycle", "path", "is not a financial year: write 2005/06 as 2005-06");
    }

    /** What people asked for. */
    @Schema(name = "ConsultationPriorityPut")
    public record PriorityPut(
            @NotBlank @Size(max = 200) String topic,
            @NotBlank @Size(max = 120) String source) {}

    /** A priority; {@code priority} is its rank, 1 for the first. */
    @Schema(name = "ConsultationPriority")
    public record PriorityView(String cycle, int priority, String topic, String source) {
        static PriorityView of(ConsultationPriority p) {
            return new PriorityView(p.cycle(), p.priority(), p.topic(), p.source());
        }

        String key() {
            return "%s/%05d".formatted(cycle, priority);
        }
    }
}

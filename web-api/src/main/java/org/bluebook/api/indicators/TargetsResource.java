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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Target;
import org.bluebook.indicators.Targets;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an indicator should reach, period by period. */
@Path("/api/v1/indicators/{code}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class TargetsResource {
    private final Indicators indicators;
    private final Targets targets;
    private final Caller caller;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @PathParam("code")
    String code;

    @Inject
    TargetsResource(
            Indicators indicators, Targets targets, Caller caller, Changes changes, Versions versions, Lists lists) {
        this.indicators = indicators;
        this.targets = targets;
        this.caller = caller;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listTargets", summary = "The targets of an indicator, the earliest period first")
    public Response list(@Valid @BeanParam Paging paging) {
        if (indicators.findByIdOptional(code).isEmpty()) {
            throw noSuchIndicator();
        }
        return lists.answer(
                "targets",
                paging,
                TargetView.class,
                Lists.few(
                        () -> targets.ofIndicator(code).stream()
                                .map(TargetView::of)
                                .toList(),
                        TargetView::key),
                TargetView::key);
    }

    @GET
    @Path("{period}")
    @Operation(operationId = "readTarget", summary = "What an indicator should reach in a period")
    public Response read(@PathParam("period") Period period) {
        var target = targets.of(code, period).orElseThrow(() -> new NoSuch("target for", period));
        return versions.answer(target.version(), () -> TargetView.of(target));
    }

    @PUT
    @Path("{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putTarget",
            summary = "Set a target, or say that one is to be established",
            description = "In the unit of the indicator. What is to be established is set later, with If-Match;"
                    + " what was set is not changed. Not for analysts bound to a borough or unit.")
    public Response put(@PathParam("period") Period period, @Valid @NotNull TargetPut body) {
        caller.requireUnbound();
        return changes.make(() -> {
            var indicator = indicators.heldStill(code).orElseThrow(this::noSuchIndicator);
            var quantity = new Stated(body.amount(), body.qualifier()).in(indicator.unit());
            return targets.locked(code, period)
                    .map(target -> establish(target, indicator, quantity))
                    .orElseGet(() -> aim(indicator, period, quantity));
        });
    }

    private Answer aim(Indicator indicator, Period period, Quantity quantity) {
        var target = new Target(indicator, period, quantity, caller.actor());
        targets.persist(target);
        return Answer.created(
                "/api/v1/indicators/%s/targets/%s".formatted(code, period),
                () -> TargetView.of(target),
                target::version);
    }

    private Answer establish(Target target, Indicator indicator, Quantity quantity) {
        if (target.quantity().equals(quantity)) {
            return Answer.same(() -> TargetView.of(target), target::version);
        }
        target.requireNotSet();
        versions.requireMatch(target.version());
        target.establish(indicator, quantity, caller.actor());
        return Answer.changed(() -> TargetView.of(target), target::version);
    }

    private NoSuch noSuchIndicator() {
        return new NoSuch("indicator", code);
    }

    /** A target: an amount, exact unless a qualifier says otherwise; TO_BE_ESTABLISHED takes none. */
    public record TargetPut(BigDecimal amount, Qualifier qualifier) {}

    /** A target, and who set it. */
    @Schema(name = "Target")
    public record TargetView(
            String indicator,
            Period period,
            BigDecimal amount,
            MeasureUnit unit,
            Qualifier qualifier,
            String inWords,
            String setBy) {
        static TargetView of(Target t) {
            return new TargetView(
                    t.indicator(),
                    t.period(),
                    t.quantity().amount(),
                    t.quantity().unit(),
                    t.quantity().qualifier(),
                    t.quantity().inWords(),
                    t.setBy().name());
        }

        /** In the order of the days they begin. */
        String key() {
            return period.first() + "/" + period.last() + "/" + period;
        }
    }
}

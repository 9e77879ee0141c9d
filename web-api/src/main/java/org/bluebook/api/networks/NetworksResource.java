package org.bluebook.api.networks;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Clock;
import java.time.LocalDate;
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
import org.bluebook.networks.Involvement;
import org.bluebook.networks.Mapping;
import org.bluebook.networks.Network;
import org.bluebook.networks.Networks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Networks by references that say nothing about them: put on the map, put right, taken off it. */
@Path("/api/v1/networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Networks", description = "Criminal networks by opaque reference; nobody in them is named")
public class NetworksResource {
    private final Networks networks;
    private final Caller caller;
    private final Clock clock;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    NetworksResource(
            Networks networks,
            Caller caller,
            Clock clock,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.networks = networks;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @RolesAllowed({BOARD_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(
            operationId = "listNetworks",
            summary = "Networks, by reference",
            description = "Filter by the part in drugs, or by a day on which they were on the map.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("involvement") Involvement involvement,
            @QueryParam("mappedOn") LocalDate mappedOn) {
        return lists.answer(
                "networks",
                paging,
                NetworkView.class,
                (after, limit) -> networks.after(after, limit, involvement, mappedOn).stream()
                        .map(NetworkView::of)
                        .toList(),
                NetworkView::reference);
    }

    @GET
    @Path("{network}")
    @RolesAllowed({BOARD_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(
            operationId = "readNetwork",
            summary = "A network: its part in drugs, its level, and when it was on the map",
            description = "The reference says nothing about the network, and nothing here says who is in it.")
    public Response read(@PathParam("network") String reference) {
        if (versions.areKnown()) {
            int version = networks.versionOf(reference).orElseThrow(() -> new NoSuch("network", reference));
            return versions.answer(version, () -> NetworkView.of(found(reference)));
        }
        var network = found(reference);
        return versions.answer(network.version(), () -> NetworkView.of(network));
    }

    @PUT
    @Path("{network}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putNetwork",
            summary = "Put a network on the map, or put right how it is mapped",
            description = "For analysts bound to no borough or unit. A correction needs If-Match and \"because\";"
                    + " what the record said stays on record.")
    public Response put(
            @PathParam("network") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String reference,
            @Valid @NotNull NetworkPut body) {
        caller.requireUnbound();
        new Fields()
                .require(!today.isBefore(body.mappedOn()), "mappedOn", "is in the future")
                .check();
        return changes.make(() -> networks.locked(reference)
                .map(network -> correct(network, body))
                .orElseGet(() -> map(reference, body)));
    }

    private Answer map(String reference, NetworkPut body) {
        var network = new Network(reference, body.mapping());
        networks.persist(network);
        return Answer.created("/api/v1/networks/" + reference, () -> NetworkView.of(network), network::version);
    }

    private Answer correct(Network network, NetworkPut body) {
        if (network.mapping().equals(body.mapping())) {
            return Answer.same(() -> NetworkView.of(network), network::version);
        }
        versions.requireMatch(network.version());
        networks.correct(network, body.mapping(), body.because(), caller.actor(), clock.instant());
        return Answer.changed(() -> NetworkView.of(network), network::version);
    }

    @PUT
    @Path("{network}/unmapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "unmapNetwork",
            summary = "Take a network off the map from a day on",
            description = "For analysts bound to no borough or unit. Needs If-Match;"
                    + " refused where a disruption of that day or a later one is on record.")
    public Response unmap(@PathParam("network") String reference, @Valid @NotNull UnmappingPut body) {
        caller.requireUnbound();
        new Fields()
                .require(!today.isBefore(body.on()), "on", "is in the future")
                .check();
        return changes.make(() -> {
            var network = networks.locked(reference).orElseThrow(() -> new NoSuch("network", reference));
            if (network.unmappedOn().filter(body.on()::equals).isPresent()) {
                return Answer.same(() -> NetworkView.of(network), network::version);
            }
            versions.requireMatch(network.version());
            networks.unmap(network, body.on());
            return Answer.changed(() -> NetworkView.of(network), network::version);
        });
    }

    private Network found(String reference) {
        return networks.findByIdOptional(reference).orElseThrow(() -> new NoSuch("network", reference));
    }

    /** How a network is mapped; level 1 is local, 2 across boundaries, 3 national; "because" is for a correction. */
    public record NetworkPut(
            @NotNull Involvement involvement,
            @NotNull @Min(1) @Max(3) Integer level,
            @NotNull LocalDate mappedOn,
            @Size(max = 500) String because) {
        Mapping mapping() {
            return new Mapping(involvement, level, mappedOn);
        }
    }

    /** The first day it is off the map. */
    public record UnmappingPut(@NotNull LocalDate on) {}

    /** A network; {@code unmappedOn} is the first day it was off the map again. */
    @Schema(name = "Network")
    public record NetworkView(
            String reference, Involvement involvement, int level, LocalDate mappedOn, LocalDate unmappedOn) {
        static NetworkView of(Network n) {
            return new NetworkView(
                    n.reference(),
                    n.involvement(),
                    n.level(),
                    n.mappedOn(),
                    n.unmappedOn().orElse(null));
        }
    }
}

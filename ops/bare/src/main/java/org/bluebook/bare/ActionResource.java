package org.bluebook.bare;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** One address for anybody. */
@Path("/actions")
class ActionResource {
    private final EntityManager store;

    @Inject
    ActionResource(EntityManager store) {
        this.store = store;
    }

    @GET
    @Path("{action}")
    public ActionView read(@PathParam("action") String reference) {
        var row = store.find(ActionRow.class, reference);
        if (row == null) {
            throw new NotFoundException();
        }
        return ActionView.of(row);
    }

    /** The fields that ours answers with, in its order. */
    public record ActionView(
            String reference,
            String shortName,
            String wording,
            String meeting,
            String ownerUnit,
            String ownerRole,
            String ownerAccount,
            String status,
            String other) {
        static ActionView of(ActionRow row) {
            return new ActionView(
                    row.reference,
                    row.shortName,
                    row.wording,
                    row.meeting,
                    row.ownerUnit,
                    row.ownerRole,
                    row.ownerAccount,
                    row.status,
                    row.other);
        }
    }
}

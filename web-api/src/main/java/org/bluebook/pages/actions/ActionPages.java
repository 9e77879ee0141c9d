package org.bluebook.pages.actions;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Update;
import org.bluebook.api.problem.NoSuch;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What members agreed the service will do, each action with all that became of it. */
@Path("/actions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ActionPages {
    private final Actions actions;

    @Inject
    ActionPages(Actions actions) {
        this.actions = actions;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        return Pages.all(actions.inOrder().stream().map(Standing::of).toList());
    }

    @GET
    @Path("{action}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("action") String reference) {
        var action = actions.findByIdOptional(reference).orElseThrow(() -> new NoSuch("action", reference));
        return Pages.one(
                action,
                action.updates().stream()
                        .sorted(Comparator.comparing(Update::month)
                                .thenComparing(Update::revision)
                                .reversed())
                        .toList());
    }

    /** An action with its last report, or null where there is none. */
    public record Standing(Action action, Update last) {
        public static Standing of(Action action) {
            return new Standing(
                    action,
                    action.updates().stream()
                            .max(Comparator.comparing(Update::month).thenComparing(Update::revision))
                            .orElse(null));
        }
    }

    @CheckedTemplate(basePath = "pages/actions")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance all(List<Standing> actions);

        static native TemplateInstance one(Action action, List<Update> updates);
    }
}

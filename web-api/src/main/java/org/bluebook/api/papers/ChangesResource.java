package org.bluebook.api.papers;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.problem.Fields;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.snapshot.ChangeFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is otherwise in an issue than in one before it. */
@Path("/api/v1/papers/{paper}/issues/{issue}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Issues")
public class ChangesResource {
    private final Issues issues;
    private final Editions editions;
    private final Versions versions;

    @Inject
    ChangesResource(Issues issues, Editions editions, Versions versions) {
        this.issues = issues;
        this.editions = editions;
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "readIssueChanges",
            summary =
                    "What is otherwise in an issue than in one before: figures, dates, statuses, and what was not done",
            description =
                    "Compared with the issue its readers had the last time they met, as the paper prints it; or, with"
                            + " since, with another issue of the same paper.")
    public Response changes(
            @PathParam("paper") String paper, @PathParam("issue") String issue, @QueryParam("since") Integer since) {
        int number = Editions.number(issue);
        editions.open(paper, number);
        if (since != null) {
            editions.open(paper, since);
            new Fields().require(since < number, "since", "is no earlier issue").check();
        }
        return versions.answer(
                "\"%d-%s\"".formatted(number, since),
                () -> ChangesView.of(issues.changes(paper, number, since)
                        .orElseThrow(() -> new NoSuchIssue(paper, Integer.toString(number)))));
    }

    /** What changed since {@code paper}, {@code issue}; both are null where there was no issue before. */
    @Schema(name = "IssueChanges")
    public record ChangesView(
            String paper,
            Integer issue,
            List<RestatedView> restated,
            List<MovedView> moved,
            List<TurnedView> turned,
            List<ActionView> added,
            List<ActionView> closed,
            List<UndoneView> undone,
            List<PlaceView> flagged,
            List<PlaceView> unflagged) {
        static ChangesView of(ChangeFacts c) {
            return new ChangesView(
                    c.isFirst() ? null : c.since(),
                    c.isFirst() ? null : c.sinceIssue(),
                    c.restated().stream().map(RestatedView::of).toList(),
                    c.moved().stream().map(MovedView::of).toList(),
                    c.turned().stream().map(TurnedView::of).toList(),
                    c.added().stream().map(ActionView::of).toList(),
                    c.closed().stream().map(ActionView::of).toList(),
                    c.undone().stream()
                            .map(u -> new UndoneView(u.subject(), u.sentence()))
                            .toList(),
                    c.flagged().stream().map(PlaceView::of).toList(),
                    c.unflagged().stream().map(PlaceView::of).toList());
        }
    }

    /** A figure that is another one now. */
    @Schema(name = "RestatedFigure")
    public record RestatedView(String figure, String place, Period period, String was, String now, String why) {
        static RestatedView of(ChangeFacts.Restated r) {
            return new RestatedView(
                    r.what(), r.place(), r.period(), r.was().inWords(), r.now().inWords(), r.why());
        }
    }

    /** A milestone with another date. */
    @Schema(name = "MovedMilestone")
    public record MovedView(
            String milestone, String name, LocalDate original, LocalDate previous, LocalDate now, String why) {
        static MovedView of(ChangeFacts.Moved m) {
            return new MovedView(m.milestone(), m.name(), m.original(), m.previous(), m.now(), m.why());
        }
    }

    /** A status or a rating that is another one now; {@code of} says which. */
    @Schema(name = "TurnedAction")
    public record TurnedView(String action, String of, String was, String now) {
        static TurnedView of(ChangeFacts.Turned t) {
            return new TurnedView(t.action(), t.of(), t.was(), t.now());
        }
    }

    /** An action that is new, or no longer open. */
    @Schema(name = "ChangedAction")
    public record ActionView(String action, String status) {
        static ActionView of(ChangeFacts.Named n) {
            return new ActionView(n.action(), n.status());
        }
    }

    /** A place that is one of the worst affected now, or no longer, and why. */
    @Schema(name = "ChangedPlace")
    public record PlaceView(String place, String borough, String why) {
        static PlaceView of(ChangeFacts.Placed p) {
            return new PlaceView(p.name(), p.borough(), p.why());
        }
    }

    /** What should have changed and did not. */
    @Schema(name = "Undone")
    public record UndoneView(String subject, String sentence) {}
}

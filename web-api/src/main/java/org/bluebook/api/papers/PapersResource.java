package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.ReferencesDiffer;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Audience;
import org.bluebook.papers.DocumentKind;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.places.Places;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PaperEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers as they are planned; others than staff see those with an issue they may read, as the latest such issue has them. */
@Path("/api/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Papers", description = "What is laid before a board or committee, and its issues")
public class PapersResource {
    private final Papers papers;
    private final Issues issues;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Places places;
    private final Caller caller;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    PapersResource(
            Papers papers,
            Issues issues,
            Meetings meetings,
            Bodies bodies,
            Places places,
            Caller caller,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.papers = papers;
        this.issues = issues;
        this.meetings = meetings;
        this.bodies = bodies;
        this.places = places;
        this.caller = caller;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listPapers",
            summary = "The papers, by reference",
            description =
                    "Secretary, approver and auditor see every paper, others those with an issue they may read. Give a"
                            + " period, such as 2006-03 or 2006-04-24, to see only the papers made for it.")
    public Response list(@Valid @BeanParam Paging paging, @QueryParam("period") Period period) {
        var only = new Issues.Only(null, period == null ? null : period.toString());
        return lists.answer(
                "papers",
                paging,
                PaperView.class,
                (after, limit) -> issues.papers(after, limit, seesPlans(), only, caller.audiences()).stream()
                        .map(PaperView::of)
                        .toList(),
                PaperView::reference);
    }

    @GET
    @Path("{paper}")
    @Operation(operationId = "readPaper", summary = "A paper: what it is about, for whom, and how often it was issued")
    public Response read(@PathParam("paper") String reference) {
        var entry = entry(reference);
        return versions.answer(entry.version(), () -> PaperView.of(entry));
    }

    @PUT
    @Path("{paper}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putPaper",
            summary = "Plan a paper, or change its title, by-line, audience or marking",
            description =
                    "A committee paper names its meeting and its report number (PPRC-2006-04-24-9), a board's regular paper"
                            + " its body and period (MB-2006-03), a profile of a borough its body, quarter and place"
                            + " (MB-FY2005Q4-E09000012). A change needs If-Match.")
    public Response put(@PathParam("paper") String reference, @Valid @NotNull PaperPut body) {
        return changes.make(() -> {
            var planned = planned(body);
            if (!planned.reference().equals(reference)) {
                throw new ReferencesDiffer(reference, planned.reference());
            }
            planned.mark(body.audience(), body.marking());
            return papers.locked(reference)
                    .map(standing -> change(standing, body))
                    .orElseGet(() -> plan(planned));
        });
    }

    private Paper planned(PaperPut body) {
        var fields = new Fields();
        if (body.place() != null) {
            return profile(fields, body);
        }
        boolean forMeeting = body.meeting() != null;
        fields.require(
                forMeeting || (body.body() != null && body.period() != null),
                "meeting",
                "is missing: name a meeting and a report number, or a body and a period");
        fields.require(
                !forMeeting || body.reportNumber() != null,
                "reportNumber",
                "is missing: the meeting gives the paper one");
        fields.require(
                !forMeeting || (body.body() == null && body.period() == null),
                "period",
                "is not taken with a meeting, which has a day and a body");
        var meeting = fields.find("meeting", body.meeting(), meetings::findByIdOptional, "meeting");
        var of = fields.find("body", body.body(), bodies::findByIdOptional, "body");
        fields.check();
        return forMeeting
                ? Paper.forMeeting(meeting, body.reportNumber(), body.title(), body.byLine())
                : Paper.forPeriod(of, body.period(), body.title(), body.byLine());
    }

    private Paper profile(Fields fields, PaperPut body) {
        fields.require(body.meeting() == null && body.reportNumber() == null, "meeting", "is not taken with a place");
        fields.require(body.body() != null, "body", "is missing: say whose paper it is");
        fields.require(body.period() != null, "period", "is missing: a profile is over a quarter such as FY2005Q4");
        var of = fields.find("body", body.body(), bodies::findByIdOptional, "body");
        var place = fields.find("place", body.place(), places::findByIdOptional, "place");
        fields.check();
        return Paper.profile(of, place, body.period(), body.title(), body.byLine());
    }

    private Answer plan(Paper planned) {
        papers.persist(planned);
        var reference = planned.reference();
        return Answer.created("/api/v1/papers/" + reference, () -> PaperView.of(entry(reference)), planned::version);
    }

    private Answer change(Paper standing, PaperPut body) {
        boolean same = standing.title().equals(body.title())
                && standing.byLine().equals(body.byLine())
                && standing.audience() == body.audience()
                && standing.marking() == body.marking();
        if (same) {
            return Answer.same(() -> PaperView.of(entry(standing.reference())), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.entitle(body.title(), body.byLine());
        standing.mark(body.audience(), body.marking());
        return Answer.changed(() -> PaperView.of(entry(standing.reference())), standing::version);
    }

    @GET
    @Path("{paper}/recommendations")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @RolesAllowed({SECRETARY, APPROVER, AUDITOR})
    @Operation(operationId = "listRecommendations", summary = "What members are asked to agree")
    public Response recommendations(@PathParam("paper") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "recommendations",
                paging,
                RecommendationView.class,
                Lists.few(
                        () -> found(reference).recommendations().stream()
                                .map(r -> new RecommendationView(
                                        r.number(), r.action().orElse(null), r.wording()))
                                .toList(),
                        RecommendationView::key),
                RecommendationView::key);
    }

    @PUT
    @Path("{paper}/recommendations/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putRecommendation",
            summary = "Ask members to agree something",
            description = "Numbers run from 1 without a gap. A change needs If-Match with the ETag of the paper.")
    public Response recommend(
            @PathParam("paper") String reference,
            @PathParam("number") int number,
            @Valid @NotNull RecommendationPut body) {
        return changes.make(() -> {
            var paper = locked(reference);
            var view = new RecommendationView(number, body.action(), body.wording());
            int next = paper.recommendations().size() + 1;
            if (number == next) {
                paper.recommend(body.action(), body.wording());
                return Answer.created(
                        "/api/v1/papers/%s/recommendations/%d".formatted(reference, number),
                        () -> view,
                        paper::version);
            }
            if (number < 1 || number > next) {
                throw new NoSuch("recommendation with the number", number + "; the next one is " + next);
            }
            var standing = paper.recommendations().get(number - 1);
            if (standing.wording().equals(body.wording())
                    && Objects.equals(standing.action().orElse(null), body.action())) {
                return Answer.same(() -> view, paper::version);
            }
            versions.requireMatch(paper.version());
            standing.reword(body.action(), body.wording());
            papers.count(paper);
            return Answer.changed(() -> view, paper::version);
        });
    }

    private boolean seesPlans() {
        return caller.isAny(SECRETARY, APPROVER, AUDITOR);
    }

    private PaperEntry entry(String reference) {
        return issues.papers(null, 1, seesPlans(), new Issues.Only(reference, null), caller.audiences()).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("paper", reference));
    }

    private Paper found(String reference) {
        return papers.findByIdOptional(reference).orElseThrow(() -> new NoSuch("paper", reference));
    }

    private Paper locked(String reference) {
        return papers.locked(reference).orElseThrow(() -> new NoSuch("paper", reference));
    }

    /** A paper as it is planned. */
    public record PaperPut(
            @Size(max = 30) String meeting,
            Integer reportNumber,
            @Size(max = 20) String body,
            Period period,
            @Size(max = 20) String place,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 120) String byLine,
            @NotNull Audience audience,
            @NotNull ProtectiveMarking marking) {}

    /** What members are asked to agree; {@code action} is its reference where it is one. */
    public record RecommendationPut(
            @Size(max = 20) String action,
            @NotBlank @Size(max = 1000) String wording) {}

    /** A recommendation. */
    @Schema(name = "Recommendation")
    public record RecommendationView(int number, String action, String wording) {
        String key() {
            return "%05d".formatted(number);
        }
    }

    /** A paper; {@code issues} counts those the caller may read. */
    @Schema(name = "Paper")
    public record PaperView(
            String reference,
            DocumentKind kind,
            String body,
            String meeting,
            Period period,
            String place,
            Integer reportNumber,
            String title,
            String byLine,
            Audience audience,
            ProtectiveMarking marking,
            long issues) {
        static PaperView of(PaperEntry e) {
            return new PaperView(
                    e.reference(),
                    e.kind(),
                    e.body(),
                    e.meeting(),
                    e.subject(),
                    e.place(),
                    e.reportNumber(),
                    e.title(),
                    e.byLine(),
                    e.audience(),
                    e.marking(),
                    e.issues());
        }
    }
}

package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.timetable.MeetingTimetableResource;
import org.bluebook.api.timetable.MeetingTimetableResource.DeadlineView;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Step;
import org.bluebook.pages.forms.Form;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.bluebook.scheduler.outbox.Chase;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The month on one screen: the next meeting, what is late, who owes what, and the next step of each paper. */
@Path("/month")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
public class MonthPages {
    private static final int TO_COME = 6;
    private static final int LAST_RUNS = 8;

    private final Meetings meetings;
    private final MeetingTimetableResource timetable;
    private final PapersOnTheirWay papers;
    private final Chase chase;
    private final Runs runs;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    MonthPages(
            Meetings meetings,
            MeetingTimetableResource timetable,
            PapersOnTheirWay papers,
            Chase chase,
            Runs runs,
            Caller caller,
            Today today,
            Clock clock) {
        this.meetings = meetings;
        this.timetable = timetable;
        this.papers = papers;
        this.chase = chase;
        this.runs = runs;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance next() {
        var toCome = meetings.next(today.inLondon(), TO_COME);
        return toCome.isEmpty()
                ? Pages.month(Optional.empty(), List.of(), waiting(), caller.is(SECRETARY), "")
                : page(toCome.get(0), toCome, "");
    }

    @GET
    @Path("meetings/{meeting}")
    @Operation(hidden = true)
    public TemplateInstance of(@PathParam("meeting") String reference, @QueryParam("done") String done) {
        var meeting = meetings.withAgenda(reference).orElseThrow(() -> new NoSuch("meeting", reference));
        return page(meeting, meetings.next(today.inLondon(), TO_COME), Done.words(done));
    }

    private TemplateInstance page(Meeting meeting, List<Meeting> toCome, String done) {
        return Pages.month(Optional.of(month(meeting)), toCome, waiting(), caller.is(SECRETARY), done);
    }

    private Month month(Meeting meeting) {
        var now = clock.instant();
        var deadlines = timetable.read(meeting.reference()).deadlines().stream()
                .map(deadline -> new Deadline(deadline, now))
                .toList();
        var freeze = deadlines.stream()
                .map(Deadline::view)
                .filter(deadline -> deadline.step() == Step.FREEZE)
                .findFirst()
                .orElseThrow();
        return new Month(
                meeting,
                deadlines,
                papers.before(meeting),
                chase.owed(meeting.reportedMonth(), freeze.at(), now),
                freeze.at(),
                runs.of(meeting.reference(), LAST_RUNS));
    }

    private List<OnItsWay> waiting() {
        return caller.is(APPROVER) ? papers.waiting() : List.of();
    }

    /** Everything about the month before a meeting. */
    public record Month(
            Meeting meeting,
            List<Deadline> timetable,
            List<OnItsWay> papers,
            List<Chase.Debt> owed,
            Instant owedBy,
            List<Run> runs) {
        public YearMonth reported() {
            return meeting.reportedMonth();
        }

        /** Whether a step is next for several papers, by whoever looks. */
        public boolean atOnce(String step) {
            return papers.stream()
                            .flatMap(paper -> paper.yours().stream())
                            .filter(next -> next.name().equals(step))
                            .limit(2)
                            .count()
                    > 1;
        }

        /** For a step of several papers. */
        public Form form() {
            return Form.blank(Map.of());
        }

        public boolean isPlanned() {
            return meeting.state() == MeetingState.PLANNED;
        }
    }

    /** A step of the timetable, and how it stands at an instant. */
    public record Deadline(DeadlineView view, Instant now) {
        /** Whether it should have been done by now and was not. */
        public boolean isLate() {
            return switch (view.state()) {
                case DUE, UNDERWAY -> view.at().isBefore(now);
                case GIVEN_UP -> true;
                case PLANNED, DONE, CALLED_OFF, PASSED -> false;
            };
        }

        public String state() {
            return switch (view.state()) {
                case PLANNED -> "Planned";
                case DUE -> "Due";
                case UNDERWAY -> "Under way";
                case DONE -> view.late() ? "Done late" : "Done";
                case GIVEN_UP -> "Given up";
                case CALLED_OFF -> "Called off";
                case PASSED -> "Passed";
            };
        }

        public boolean isMoved() {
            return !view.originallyAt().equals(view.at());
        }
    }

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance month(
                Optional<Month> month, List<Meeting> toCome, List<OnItsWay> waiting, boolean secretary, String done);
    }
}

package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bluebook.api.meetings.MeetingsResource;
import org.bluebook.api.meetings.MeetingsResource.DayPut;
import org.bluebook.api.meetings.MeetingsResource.MeetingPut;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.bluebook.pages.look.Wording;
import org.bluebook.scheduler.timetable.Deadline;
import org.bluebook.scheduler.timetable.Timetable;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A meeting is put in, or put on another day once it was seen which deadlines move with it. */
@Path("/month")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SECRETARY)
public class MeetingChangePages {
    private static final Map<String, String> LABELS = Map.of("body", "Whose meeting", "day", "Day", "reason", "Reason");
    private static final int BODIES = 200;

    private final Meetings meetings;
    private final Bodies bodies;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final MeetingsResource operations;
    private final Clock clock;
    private final Sending sending;

    @Inject
    MeetingChangePages(
            Meetings meetings,
            Bodies bodies,
            StandingOrders orders,
            ProclaimedDays proclaimed,
            MeetingsResource operations,
            Clock clock,
            Sending sending) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.operations = operations;
        this.clock = clock;
        this.sending = sending;
    }

    @GET
    @Path("meeting")
    @Operation(hidden = true)
    public TemplateInstance blank() {
        return planPage(Form.blank(LABELS));
    }

    @POST
    @Path("meeting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response plan(MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> {
                    var reference = "%s-%s".formatted(form.value("body"), form.day("day"));
                    operations.plan(reference, new MeetingPut(form.said("body"), form.day("day")));
                    return "/month/meetings/%s?done=planned".formatted(reference);
                },
                this::planPage);
    }

    private TemplateInstance planPage(Form form) {
        return Pages.plan(
                bodies.after(null, BODIES).stream()
                        .map(body -> new Choice(body.reference(), body.name()))
                        .toList(),
                form);
    }

    @GET
    @Path("meetings/{meeting}/move")
    @Operation(hidden = true)
    public TemplateInstance day(@PathParam("meeting") String reference) {
        return Pages.move(found(reference), Form.blank(LABELS));
    }

    /** Nothing is written by this: it leads to the page that shows what would move. */
    @POST
    @Path("meetings/{meeting}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response toDay(@PathParam("meeting") String reference, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> "/month/meetings/%s/move/%s".formatted(found(reference).reference(), required(form)),
                form -> Pages.move(found(reference), form));
    }

    private static LocalDate required(Form form) {
        var day = form.day("day");
        if (day == null) {
            throw new FieldsNotValid("day", "body", "is missing: say which day");
        }
        return day;
    }

    @GET
    @Path("meetings/{meeting}/move/{day}")
    @Operation(hidden = true)
    public TemplateInstance look(@PathParam("meeting") String reference, @PathParam("day") LocalDate day) {
        return movePage(reference, day, Form.blank(LABELS));
    }

    @POST
    @Path("meetings/{meeting}/move/{day}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response move(
            @PathParam("meeting") String reference,
            @PathParam("day") LocalDate day,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> operations.move(reference, new DayPut(day, form.said("reason"))),
                form -> movePage(reference, day, form),
                "/month/meetings/%s?done=moved".formatted(reference));
    }

    private TemplateInstance movePage(String reference, LocalDate day, Form form) {
        var meeting = found(reference);
        return Pages.moves(
                meeting,
                day,
                moved(meeting, day),
                form.beside(() -> standing(meeting, day)).with(Form.VERSION, meeting.version()));
    }

    private static Standing standing(Meeting meeting, LocalDate asked) {
        var standing = Standing.at("/month/meetings/" + meeting.reference())
                .saying("The day", Wording.inWords(meeting.day()), Wording.inWords(asked));
        return meeting.moves().stream()
                .reduce((one, next) -> next)
                .map(move -> standing.by(move.movedBy(), move.movedAt()).with("reason", move.reason()))
                .orElseGet(() -> standing.with("reason", ""));
    }

    private List<Moved> moved(Meeting meeting, LocalDate day) {
        var timetable = new Timetable(orders.of(meeting.body()), proclaimed.workingDays());
        var now = clock.instant();
        var before = timetable.of(meeting);
        var after = timetable.ifMoved(meeting, day, now);
        return IntStream.range(0, before.size())
                .mapToObj(n -> new Moved(before.get(n), after.get(n), now))
                .toList();
    }

    private Meeting found(String reference) {
        return meetings.withAgenda(reference).orElseThrow(() -> new NoSuch("meeting", reference));
    }

    /** A deadline as it is and as it would be. */
    public record Moved(Deadline before, Deadline after, Instant now) {
        public boolean isPassed() {
            return before.isPassedAt(now);
        }

        /** Whether it would be due at once. */
        public boolean isAtOnce() {
            return !isPassed() && after.isPassedAt(now);
        }
    }

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance plan(List<Choice> bodies, Form form);

        static native TemplateInstance move(Meeting meeting, Form form);

        static native TemplateInstance moves(Meeting meeting, LocalDate day, List<Moved> deadlines, Form form);
    }
}

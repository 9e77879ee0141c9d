package org.bluebook.pages.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Meetings to come and gone by, each with what was laid before it. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MeetingPages {
    private static final int TO_COME = 30;
    private static final int GONE_BY = 60;

    private final Meetings meetings;
    private final Issues issues;
    private final Caller caller;
    private final Today today;

    @Inject
    MeetingPages(Meetings meetings, Issues issues, Caller caller, Today today) {
        this.meetings = meetings;
        this.issues = issues;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        var day = today.inLondon();
        return Pages.all(meetings.next(day, TO_COME), meetings.last(day, GONE_BY));
    }

    @GET
    @Path("{meeting}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("meeting") String reference) {
        var meeting = meetings.withAgenda(reference).orElseThrow(() -> new NoSuch("meeting", reference));
        return Pages.one(meeting, issues.forMeeting(reference, caller.audiences()));
    }

    @CheckedTemplate(basePath = "pages/meetings")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance all(List<Meeting> toCome, List<Meeting> goneBy);

        static native TemplateInstance one(Meeting meeting, List<IssueEntry> papers);
    }
}

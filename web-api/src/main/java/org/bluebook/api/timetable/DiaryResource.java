package org.bluebook.api.timetable;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.clock.Today;
import org.bluebook.meetings.Meetings;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The diary that anybody's calendar can subscribe to. */
@Path("/api/v1/meetings.ics")
@PermitAll
@Tag(name = "Meetings")
public class DiaryResource {
    static final String CALENDAR = "text/calendar";

    private final Meetings meetings;
    private final Today today;
    private final Clock clock;
    private final Versions versions;

    @Inject
    DiaryResource(Meetings meetings, Today today, Clock clock, Versions versions) {
        this.meetings = meetings;
        this.today = today;
        this.clock = clock;
        this.versions = versions;
    }

    @GET
    @Produces(CALENDAR)
    @Operation(
            operationId = "readDiary",
            summary = "The meetings of all bodies or of one as a calendar to subscribe to",
            description =
                    "Those of the last year and all to come, in iCalendar. A meeting keeps its UID when it is moved or"
                            + " cancelled. Deadlines are not in it.")
    public Response read(@QueryParam("body") String body) {
        var found = meetings.diary(body, today.inLondon().minusYears(1));
        var tag = "\"" + CanonicalJson.sha256(Diary.of(found, Instant.EPOCH)).substring(0, 32) + "\"";
        return Response.fromResponse(versions.answer(tag, () -> Diary.of(found, clock.instant())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"meetings.ics\"")
                .build();
    }
}

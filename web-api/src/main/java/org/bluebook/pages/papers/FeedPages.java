package org.bluebook.pages.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import org.bluebook.api.timetable.DiaryResource;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What programs of readers subscribe to without an account: the public papers, and the meetings. */
@Path("/")
@PermitAll
public class FeedPages {
    private static final int NEWEST = 40;

    private final Issues issues;
    private final DiaryResource diary;

    @Inject
    FeedPages(Issues issues, DiaryResource diary) {
        this.issues = issues;
        this.diary = diary;
    }

    /** Of the public papers alone, whoever asks: a reader of feeds shows what it has to others. */
    @GET
    @Path("papers.atom")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(hidden = true)
    public Response papers(@Context UriInfo asked) {
        var found = issues.newest(0, NEWEST, EnumSet.of(Audience.PUBLIC));
        return Response.ok(
                        Pages.papers(asked.getBaseUri().toString(), found).render(),
                        MediaType.APPLICATION_ATOM_XML_TYPE.withCharset("UTF-8"))
                .build();
    }

    @GET
    @Path("meetings.ics")
    @Produces("text/calendar")
    @Operation(hidden = true)
    public Response meetings(@QueryParam("body") String body) {
        return diary.read(body);
    }

    @CheckedTemplate(basePath = "pages/papers")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance papers(String base, List<IssueEntry> issues);
    }
}

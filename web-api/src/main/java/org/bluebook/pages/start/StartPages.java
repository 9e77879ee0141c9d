package org.bluebook.pages.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bluebook.actions.Actions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.pages.actions.ActionPages;
import org.bluebook.pages.look.Viewer;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where everybody comes in, and what there is to say about the pages themselves. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class StartPages {
    private static final int PAPERS = 10;
    private static final int MEETINGS = 5;

    private final Issues issues;
    private final Meetings meetings;
    private final Actions actions;
    private final Viewer viewer;
    private final Caller caller;
    private final Today today;

    @Inject
    StartPages(Issues issues, Meetings meetings, Actions actions, Viewer viewer, Caller caller, Today today) {
        this.issues = issues;
        this.meetings = meetings;
        this.actions = actions;
        this.viewer = viewer;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance start() {
        return Pages.start(
                issues.newest(0, PAPERS, caller.audiences()),
                meetings.next(today.inLondon(), MEETINGS),
                viewer.isReader()
                        ? actions.inOrder().stream()
                                .map(ActionPages.Standing::of)
                                .toList()
                        : List.of());
    }

    @GET
    @Path("signed-in")
    @Operation(hidden = true)
    public TemplateInstance signedIn() {
        return Pages.signedIn();
    }

    @GET
    @Path("signed-out")
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return Pages.signedOut();
    }

    @GET
    @Path("accessibility")
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return Pages.accessibility();
    }

    @GET
    @Path("privacy")
    @Operation(hidden = true)
    public TemplateInstance privacy() {
        return Pages.privacy();
    }

    @GET
    @Path("cookies")
    @Operation(hidden = true)
    public TemplateInstance cookies() {
        return Pages.cookies();
    }

    @GET
    @Path("reading-charts")
    @Operation(hidden = true)
    public TemplateInstance readingCharts() {
        return Pages.readingCharts();
    }

    @CheckedTemplate(basePath = "pages/start")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance start(
                List<IssueEntry> papers, List<Meeting> meetings, List<ActionPages.Standing> actions);

        static native TemplateInstance signedIn();

        static native TemplateInstance signedOut();

        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();

        static native TemplateInstance cookies();

        static native TemplateInstance readingCharts();
    }
}

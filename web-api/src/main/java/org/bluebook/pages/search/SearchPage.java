package org.bluebook.pages.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.api.identity.Caller;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.pages.look.Viewer;
import org.bluebook.pages.look.Wording;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Papers, actions, indicators and boroughs by a word; whoever may not read a kind of thing does not find it. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SearchPage {
    private static final int OF_EACH = 30;

    private final Issues issues;
    private final Actions actions;
    private final Indicators indicators;
    private final Places places;
    private final Caller caller;
    private final Viewer viewer;

    @Inject
    SearchPage(Issues issues, Actions actions, Indicators indicators, Places places, Caller caller, Viewer viewer) {
        this.issues = issues;
        this.actions = actions;
        this.indicators = indicators;
        this.places = places;
        this.caller = caller;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") @Size(max = 100) String typed) {
        var words = typed.strip();
        return Pages.search(words, words.isEmpty() ? List.of() : found(words));
    }

    private List<Group> found(String words) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                "Papers",
                issues.withWords(words, OF_EACH, caller.audiences()).stream()
                        .map(issue -> new Found(
                                "%s, issue %d".formatted(issue.title(), issue.number()),
                                "/papers/" + Wording.inAddress(issue.paper()),
                                issue.paper()))
                        .toList()));
        if (viewer.isReader()) {
            groups.add(group(
                    "Actions", actions.after(null, OF_EACH * OF_EACH, null, null).stream(), words, SearchPage::action));
            groups.add(group("Indicators", indicators.withDefinitions().stream(), words, SearchPage::indicator));
            groups.add(group("Boroughs", places.londonBoroughs().stream(), words, SearchPage::borough));
        }
        return groups.stream().filter(group -> !group.found().isEmpty()).toList();
    }

    private static <T> Group group(String name, Stream<T> all, String words, Function<T, Found> as) {
        return new Group(name, all.map(as).filter(has(words)).limit(OF_EACH).toList());
    }

    private static Predicate<Found> has(String words) {
        var wanted = words.toLowerCase(Locale.UK);
        return found ->
                (found.title() + " " + found.about()).toLowerCase(Locale.UK).contains(wanted);
    }

    private static Found action(Action action) {
        return new Found(
                "%s: %s".formatted(action.reference(), action.shortName()),
                "/actions/" + Wording.inAddress(action.reference()),
                action.wording());
    }

    private static Found indicator(Indicator indicator) {
        return new Found(indicator.title(), "/indicators/" + Wording.inAddress(indicator.code()), indicator.code());
    }

    private static Found borough(Place borough) {
        return new Found(borough.name(), "/boroughs/" + Wording.inAddress(borough.code()), borough.code());
    }

    /** Things of a kind that have the words in them. */
    public record Group(String name, List<Found> found) {}

    /** Something that was found: its name, where it is, and a little about it. */
    public record Found(String title, String address, String about) {}

    @CheckedTemplate(basePath = "pages/search")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance search(String words, List<Group> groups);
    }
}

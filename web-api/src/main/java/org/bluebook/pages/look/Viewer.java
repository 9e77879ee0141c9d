package org.bluebook.pages.look;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;

/** Whoever looks at a page, and where on the map of the pages they are. */
@Named("viewer")
@RequestScoped
public class Viewer {
    private static final Set<String> READERS = Set.of(
            Roles.BOARD_MEMBER,
            Roles.COMMITTEE_MEMBER,
            Roles.ACTION_OWNER,
            Roles.ANALYST,
            Roles.VERIFIER,
            Roles.SECRETARY,
            Roles.APPROVER,
            Roles.AUDITOR);
    private static final List<Place> MAP = List.of(
            new Place("Papers", "/papers", Set.of()),
            new Place("Meetings", "/meetings", Set.of()),
            new Place("Actions", "/actions", READERS),
            new Place("Indicators", "/indicators", READERS),
            new Place("Boroughs", "/boroughs", READERS),
            new Place("Search", "/search", Set.of()),
            new Place("My actions", "/my-actions", Set.of(Roles.ACTION_OWNER)),
            new Place("Figures", "/figures", Set.of(Roles.ANALYST)),
            new Place("Claims", "/claims", Set.of(Roles.VERIFIER)),
            new Place("The month", "/month", Set.of(Roles.SECRETARY, Roles.APPROVER)),
            new Place("The record", "/record", Set.of(Roles.AUDITOR)),
            new Place("Running", "/running", Set.of(Roles.OPERATOR)));

    private final Caller caller;
    private final RoutingContext http;

    @Inject
    Viewer(Caller caller, RoutingContext http) {
        this.caller = caller;
        this.http = http;
    }

    /** Whether it can be told who looks: not where nothing is at an address, which is found before anybody is asked. */
    public boolean isKnown() {
        return BlockingOperationControl.isBlockingAllowed();
    }

    public boolean isSignedIn() {
        return isKnown() && caller.isSignedIn();
    }

    public String name() {
        return caller.actor().name();
    }

    /** The address that is looked at, fit to stand in a query. */
    public String here() {
        return URLEncoder.encode(http.request().uri(), StandardCharsets.UTF_8);
    }

    public List<Entry> menu() {
        return MAP.stream()
                .filter(place -> place.isFor(this))
                .map(place -> place.seenFrom(http.normalizedPath()))
                .toList();
    }

    /** Whether what is on record between two papers is theirs to see. */
    public boolean isReader() {
        return isAny(READERS);
    }

    private boolean isAny(Set<String> roles) {
        return isKnown() && roles.stream().anyMatch(caller::is);
    }

    /** A place on the map; without roles it is for everybody. */
    private record Place(String name, String address, Set<String> roles) {
        boolean isFor(Viewer viewer) {
            return roles.isEmpty() || viewer.isAny(roles);
        }

        Entry seenFrom(String path) {
            return new Entry(name, address, path.equals(address) || path.startsWith(address + "/"));
        }
    }

    /** An entry of the menu; {@code here} where the page belongs to it. */
    public record Entry(String name, String address, boolean here) {}
}

package org.bluebook.pages.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where somebody comes back signed in, as nobody else is let through to it, and goes on to the page they came from. */
@Path("/sign-in")
public class SignInPage {
    /** A path of ours: one slash and no other behind it, or a browser would go to another host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response signIn(@QueryParam("to") String to) {
        var back = to != null && OURS.matcher(to).matches() ? to : "/";
        return Response.seeOther(URI.create(back)).build();
    }
}

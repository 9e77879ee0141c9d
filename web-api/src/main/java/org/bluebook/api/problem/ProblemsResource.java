package org.bluebook.api.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The help pages that the type of a problem leads to; nothing on them comes from outside. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
@PermitAll
public class ProblemsResource {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s - Bluebook</title></head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    @GET
    @Operation(hidden = true)
    public String all() {
        var items = Arrays.stream(ProblemType.values())
                .map(type ->
                        "<li><a href=\"%s\">%s</a> (%d)</li>".formatted(type.address(), type.title(), type.status()))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return PAGE.formatted("Problems", "What can be in the way", items);
    }

    @GET
    @Path("{name}")
    @Operation(hidden = true)
    public String one(@PathParam("name") String name) {
        return ProblemType.named(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .filter(type -> type.slug().equals(name))
                .map(ProblemsResource::page)
                .orElseThrow(() -> new NoSuch("problem", name));
    }

    private static String page(ProblemType type) {
        return PAGE.formatted(type.title(), type.title(), """
                <p>Status %d.</p>
                <h2>What it means</h2>
                <p>%s</p>
                <h2>What to do</h2>
                <p>%s</p>
                <p><a href="/problems">All problems</a></p>""".formatted(
                        type.status(), escaped(type.meaning()), escaped(type.whatToDo())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

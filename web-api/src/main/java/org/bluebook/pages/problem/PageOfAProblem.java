package org.bluebook.pages.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bluebook.api.problem.ProblemPage;
import org.bluebook.api.problem.ProblemType;
import org.bluebook.api.problem.Violation;

/** Says what is the matter and what to do, in the frame of every other page. */
@ApplicationScoped
class PageOfAProblem implements ProblemPage {
    @Override
    public Response of(ProblemType type, String detail, List<Violation> violations, String trace) {
        return Response.status(type.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.problem(heading(type), detail, type.whatToDo(), violations, trace)
                        .render())
                .build();
    }

    private static String heading(ProblemType type) {
        return switch (type.status()) {
            case 403 -> "This is not open to your account";
            case 404, 405, 410 -> "Page not found";
            case 500 -> "Something went wrong here";
            case 503 -> "Not available at the moment";
            default -> "That was not possible";
        };
    }

    @CheckedTemplate(basePath = "pages/problem")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance problem(
                String heading, String detail, String whatToDo, List<Violation> violations, String trace);
    }
}

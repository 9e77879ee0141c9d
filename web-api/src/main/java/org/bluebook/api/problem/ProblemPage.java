package org.bluebook.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem as somebody at a browser is told of it. */
public interface ProblemPage {
    /** With the status of the problem; the trace finds the request in the log. */
    Response of(ProblemType type, String detail, List<Violation> violations, String trace);
}

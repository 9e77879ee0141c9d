package org.bluebook.imports;

import org.bluebook.refusals.Refusal;

/** A file with a problem is not committed, not even in part. */
public final class ImportHasProblems extends Refusal {
    private static final long serialVersionUID = 1L;

    ImportHasProblems(String fileName, int problems) {
        super("%s cannot be committed: it has %d %s. Put them right and send it again."
                .formatted(fileName, problems, problems == 1 ? "problem" : "problems"));
    }
}

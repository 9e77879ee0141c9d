package org.bluebook.imports;

import java.time.Instant;
import org.bluebook.refusals.Refusal;

/** What was undone stays undone. */
public final class ImportUndone extends Refusal {
    private static final long serialVersionUID = 1L;

    ImportUndone(String fileName, Instant at) {
        super("%s was undone, at %s. Send it again to have its figures.".formatted(fileName, at));
    }
}

package org.bluebook.imports;

import java.time.Instant;
import org.bluebook.refusals.Refusal;

/** A file is committed once. */
public final class ImportAlreadyCommitted extends Refusal {
    private static final long serialVersionUID = 1L;

    ImportAlreadyCommitted(String fileName, Instant at) {
        super("%s was committed already, at %s.".formatted(fileName, at));
    }
}

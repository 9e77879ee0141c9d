package org.bluebook.scheduler.occurrences;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells what an occurrence would do, by asking the work of its kind. */
@ApplicationScoped
public class Rehearsal {
    private final List<Work> works;

    @Inject
    Rehearsal(@All List<Work> works) {
        this.works = works;
    }

    /** In full sentences, as things stand now; nothing is changed by it, and no transaction is to be waiting meanwhile. */
    public List<String> of(Occurrence occurrence) {
        return works.stream()
                .filter(work -> work.kind().equals(occurrence.kind()))
                .findFirst()
                .orElse(NobodysWork.IT)
                .rehearse(occurrence);
    }
}

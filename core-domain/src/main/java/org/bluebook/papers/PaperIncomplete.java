package org.bluebook.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.bluebook.refusals.Refusal;

/** A paper with an empty letter is not frozen, and so never issued. */
public final class PaperIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    PaperIncomplete(String paper, List<Role> missing) {
        super("%s is not complete. Nothing is written under: %s."
                .formatted(paper, missing.stream().map(Role::words).collect(Collectors.joining(", "))));
    }
}

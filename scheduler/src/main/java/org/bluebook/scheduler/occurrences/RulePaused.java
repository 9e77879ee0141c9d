package org.bluebook.scheduler.occurrences;

import org.bluebook.refusals.Refusal;

/** What is paused does nothing now. */
public final class RulePaused extends Refusal {
    private static final long serialVersionUID = 1L;

    RulePaused(String rule, Pause pause) {
        super("%s was paused by %s: %s Resume it first.".formatted(rule, pause.by(), sentence(pause.reason())));
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}

package org.bluebook.actions;

/**
 * What an owner says of a month: the rating now and the one foreseen, what was done, and why the rating is what it is.
 * {@code noChangeBecause} may be null; where it is given, nothing changed.
 */
public record Report(Rag rag, Rag forecast, String narrative, String reason, String noChangeBecause, String source) {
    public Report {
        if (reason == null || reason.isBlank()) {
            throw new ReasonNeeded();
        }
        narrative = narrative == null ? "" : narrative;
    }
}

package org.bluebook.indicators;

/** A value and the one that replaced it. */
public record Revision(Observation was, Observation now) {
    /** Whether the figure itself is another one now, and not only how settled it is or where it was read. */
    public boolean changesTheFigure() {
        return !was.quantity().equals(now.quantity());
    }
}

package org.bluebook.actions;

import java.util.EnumSet;
import java.util.Set;

/** The life of an action; only members end it, by a recorded decision. */
public enum ActionStatus {
    PROPOSED("Proposed to members"),
    AGREED("Agreed by members"),
    IN_PROGRESS("In progress"),
    COMPLETION_PROPOSED("Completion proposed to members"),
    NEEDS_MORE_WORK("Sent back for more work"),
    CLOSED("Closed by members"),
    LINKED("Followed under another action"),
    SUPERSEDED("Superseded"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ActionStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOver() {
        return switch (this) {
            case CLOSED, LINKED, SUPERSEDED, WITHDRAWN -> true;
            case PROPOSED, AGREED, IN_PROGRESS, COMPLETION_PROPOSED, NEEDS_MORE_WORK -> false;
        };
    }

    /** The states in which its owner works on it and reports; a service may begin on what it has proposed itself. */
    public static Set<ActionStatus> worked() {
        return EnumSet.of(PROPOSED, AGREED, IN_PROGRESS, COMPLETION_PROPOSED, NEEDS_MORE_WORK);
    }
}

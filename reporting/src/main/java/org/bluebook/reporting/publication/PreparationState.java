package org.bluebook.reporting.publication;

/** How far an issue is on its way to the register, and what became of it there. */
public enum PreparationState {
    PLANNED("planned"),
    FROZEN("frozen"),
    DRAFTED("drafted"),
    SUBMITTED("submitted"),
    APPROVED("approved"),
    ISSUED("issued"),
    SUPERSEDED("superseded by a later issue"),
    WITHDRAWN("withdrawn");

    private final String words;

    PreparationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it has been put on the register, whatever became of it since. */
    public boolean isOnTheRegister() {
        return compareTo(ISSUED) >= 0;
    }
}

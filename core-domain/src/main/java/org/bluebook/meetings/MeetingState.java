package org.bluebook.meetings;

/** Whether a meeting is to come, has been, or will not be. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}

package org.bluebook.meetings;

import org.bluebook.refusals.Refusal;

/** What has been held or cancelled is not planned any more. */
public final class MeetingOver extends Refusal {
    private static final long serialVersionUID = 1L;

    MeetingOver(String meeting, MeetingState state, String verb) {
        super("%s is %s and cannot be %s.".formatted(meeting, state.name().toLowerCase(java.util.Locale.ROOT), verb));
    }
}

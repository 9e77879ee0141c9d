package org.bluebook.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final LocalDate FIRST = LocalDate.of(2006, 4, 24);
    private static final LocalDate LATER = LocalDate.of(2006, 5, 2);
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Instant AT = Instant.parse("2006-04-10T09:00:00Z");

    private final Meeting meeting = Meeting.plan(new Body("PPRC", "A committee", "An authority"), FIRST);

    @Test
    void keepsItsNameAndEveryDayItWasOn() {
        meeting.move(LATER, "The room is taken.", SECRETARY, AT);
        meeting.move(FIRST.plusDays(1), "Another room was found.", SECRETARY, AT.plusSeconds(60));

        assertThat(meeting.reference()).isEqualTo("PPRC-2006-04-24");
        assertThat(meeting.originalDay()).isEqualTo(FIRST);
        assertThat(meeting.day()).isEqualTo(FIRST.plusDays(1));
        assertThat(meeting.moves()).extracting(MeetingMove::fromDay).containsExactly(FIRST, LATER);
        assertThat(meeting.moves()).extracting(MeetingMove::toDay).containsExactly(LATER, FIRST.plusDays(1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void isNotMovedWithoutAReason(String reason) {
        assertThatThrownBy(() -> meeting.move(LATER, reason, SECRETARY, AT))
                .isInstanceOf(NewDayNeedsReason.class)
                .hasMessage("PPRC-2006-04-24 is not moved to 2006-05-02: give the reason.");
    }

    @Test
    void isNotMovedOnceItIsOver() {
        meeting.hold();

        assertThatThrownBy(() -> meeting.move(LATER, "Too late.", SECRETARY, AT))
                .isInstanceOf(MeetingOver.class)
                .hasMessage("PPRC-2006-04-24 is held and cannot be moved.");
    }
}

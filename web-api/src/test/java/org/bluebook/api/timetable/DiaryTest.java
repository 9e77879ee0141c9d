package org.bluebook.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final Instant STAMP = Instant.parse("2006-04-10T09:00:00Z");
    private static final Body COMMITTEE = new Body("PPRC", "Planning, Performance & Review Committee", "An authority");

    private final Meeting meeting = Meeting.plan(COMMITTEE, LocalDate.of(2006, 4, 24));

    @Test
    void hasWholeDaysThatNoTimeZoneTurns() throws Exception {
        var text = Diary.of(List.of(meeting), STAMP);

        assertThat(text.split("\r\n", -1))
                .contains(
                        "DTSTAMP:20060410T090000Z",
                        "DTSTART;VALUE=DATE:20060424",
                        "DTEND;VALUE=DATE:20060425",
                        "UID:PPRC-2006-04-24@meetings.bluebook",
                        "SUMMARY:Planning\\, Performance & Review Committee",
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED");
        assertThat(parsed(text).validate(true).hasErrors()).isFalse();
        assertThat(value(event(text), Property.SUMMARY)).isEqualTo("Planning, Performance & Review Committee");
    }

    @Test
    void keepsTheNameOfAMeetingThatMovesAndCountsItsMoves() throws Exception {
        meeting.move(LocalDate.of(2006, 5, 2), "The room is taken.", new Actor("secretary"), STAMP);
        meeting.move(LocalDate.of(2006, 5, 3), "So is that one.", new Actor("secretary"), STAMP);

        var event = event(Diary.of(List.of(meeting), STAMP));

        assertThat(value(event, Property.UID)).isEqualTo("PPRC-2006-04-24@meetings.bluebook");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20060503");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void saysThatAMeetingIsCancelledUnderAHigherNumber() throws Exception {
        meeting.move(LocalDate.of(2006, 5, 2), "The room is taken.", new Actor("secretary"), STAMP);
        meeting.cancel();

        var event = event(Diary.of(List.of(meeting), STAMP));

        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void isACalendarWhereNobodyMeets() throws Exception {
        assertThat(parsed(Diary.of(List.of(), STAMP)).getComponents()).isEmpty();
    }

    @Test
    void letsNoNameBreakOutOfItsLine() throws Exception {
        var body = new Body("B", "A;b,c\\d\r\nSTATUS:CANCELLED\nBEGIN:VALARM\rEND:VEVENT " + "long ".repeat(40), "-");

        var event = event(Diary.of(List.of(Meeting.plan(body, LocalDate.of(2006, 4, 24))), STAMP));

        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).startsWith("A;b,c\\d STATUS:CANCELLED BEGIN");
    }

    private static VEvent event(String text) throws Exception {
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.length() <= 75);
        var events = parsed(text).<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}

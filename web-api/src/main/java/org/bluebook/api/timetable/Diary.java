package org.bluebook.api.timetable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.bluebook.meetings.Meeting;

/** Meetings as iCalendar has them (RFC 5545): whole days, which no time zone turns, under names that stay. */
final class Diary {
    private Diary() {}

    /** {@code stamp} is when it is written. */
    static String of(List<Meeting> meetings, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Bluebook//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        meetings.forEach(meeting -> calendar.add(event(meeting, stamp)));
        return written(calendar);
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(Meeting meeting, Instant stamp) {
        var event = new VEvent(
                meeting.day(),
                meeting.day().plusDays(1),
                onOneLine(meeting.body().name()));
        event.replace(new DtStamp(stamp));
        event.add(new Uid(meeting.reference() + "@meetings.bluebook"));
        event.add(new Sequence(sequence(meeting)));
        event.add(status(meeting));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** The library lets a bare carriage return through, which ends a line for whoever reads it. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** A calendar takes a change only under a higher number; a meeting is cancelled once, after all its moves. */
    private static int sequence(Meeting meeting) {
        int moves = meeting.moves().size();
        return switch (meeting.state()) {
            case PLANNED, HELD -> moves;
            case CANCELLED -> moves + 1;
        };
    }

    private static Status status(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}

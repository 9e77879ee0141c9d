package org.bluebook.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Outcome;

/** The two bodies, their meetings and what is known of what they decided. */
@ApplicationScoped
class Governance {
    /** Management Board gave the report no number that the paper would name. */
    private static final int ITEM = 1;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Decisions decisions;

    int loadMeetings() {
        var rows = Sheet.rows("meetings.csv");
        rows.forEach(this::hold);
        return rows.size();
    }

    private void hold(NamedCsvRecord row) {
        var body = new Body(row.getField("body"), row.getField("bodyName"), row.getField("authority"));
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.parse(row.getField("on")));
        meeting.putOnAgenda(Sheet.filled(row, "report").map(Integer::valueOf).orElse(ITEM), row.getField("item"));
        meeting.hold();
        meetings.persist(meeting);
        decisions.persist(new Decision(
                meeting.reference() + "/1",
                meeting,
                Outcome.valueOf(row.getField("outcome")),
                row.getField("item"),
                row.getField("decision"),
                row.getField("source")));
    }
}

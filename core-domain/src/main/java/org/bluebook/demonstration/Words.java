package org.bluebook.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.bluebook.actions.Actions;
import org.bluebook.calendar.Period;
import org.bluebook.demonstration.PaperText.Line;
import org.bluebook.demonstration.PaperText.Part;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Abbreviation;
import org.bluebook.papers.Abbreviations;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Form;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.papers.Role;

/** The two papers with their words, and the abbreviations both use. */
@ApplicationScoped
class Words {
    private static final String ABBREVIATIONS = "Abbreviations";

    @Inject
    Papers papers;

    @Inject
    Abbreviations abbreviations;

    @Inject
    Actions actions;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    int loadAbbreviations() {
        var rows = Sheet.rows("abbreviations.csv");
        rows.forEach(row ->
                abbreviations.persist(new Abbreviation(row.getField("abbreviation"), row.getField("expansion"))));
        return rows.size();
    }

    int loadPapers() {
        var rows = Sheet.rows("papers.csv");
        rows.forEach(row -> papers.persist(paper(row)));
        return rows.size();
    }

    private Paper paper(NamedCsvRecord row) {
        var meeting = Sheet.filled(row, "meeting").map(meetings::findById);
        var paper = meeting.map(held -> committeePaper(held, row)).orElseGet(() -> boardPaper(row));
        paper.mark(Audience.valueOf(row.getField("audience")), ProtectiveMarking.valueOf(row.getField("marking")));
        return paper;
    }

    private Paper boardPaper(NamedCsvRecord row) {
        var reference = row.getField("reference");
        int dash = reference.indexOf('-');
        return Paper.forPeriod(
                bodies.findById(reference.substring(0, dash)),
                Period.parse(reference.substring(dash + 1)),
                row.getField("title"),
                row.getField("by"));
    }

    private Paper committeePaper(Meeting meeting, NamedCsvRecord row) {
        int report = meeting.agenda().get(0).number();
        var paper = Paper.forMeeting(meeting, report, row.getField("title"), row.getField("by"));
        PaperText.read(row.getField("words")).stream()
                .filter(part -> !part.heading().equals(ABBREVIATIONS))
                .forEach(part -> write(paper, meeting, part));
        actions.listAll().stream()
                .sorted((one, other) -> one.reference().compareTo(other.reference()))
                .forEach(action -> paper.recommend(action.reference(), action.wording()));
        paper.requireComplete();
        return paper;
    }

    private static void write(Paper paper, Meeting meeting, Part part) {
        var role = Arrays.stream(Role.values())
                .filter(any -> any.headingOn(meeting.day()).equals(part.heading()))
                .findFirst()
                .orElse(Role.APPENDIX);
        var section = paper.open(role, role == Role.APPENDIX ? part.heading() : null);
        part.lines().forEach(line -> section.write(form(line), text(line)));
    }

    private static Form form(Line line) {
        return switch (line.kind()) {
            case HEADING -> line.number() == 2 ? Form.RUN_IN_HEADING : Form.RUN_IN_SUBHEADING;
            case TEXT -> Form.PLAIN;
            case NUMBERED -> Form.NUMBERED;
            case BULLET -> line.number() == 1 ? Form.BULLET : Form.SUB_BULLET;
            case TABLE -> Form.TABLE;
        };
    }

    private static String text(Line line) {
        return line.kind() == PaperText.Kind.TABLE
                ? "Table %s: %s | %s"
                        .formatted(Integer.toString(line.number()), line.text(), String.join(" ", line.codes()))
                : line.text();
    }
}

package org.bluebook.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bluebook.calendar.Period;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.junit.jupiter.api.Test;

class PaperCompletenessTest {
    private static final Body COMMITTEE = new Body("PPRC", "A committee", "An authority");

    private final Paper paper =
            Paper.forMeeting(Meeting.plan(COMMITTEE, LocalDate.of(2006, 4, 24)), 9, "A position", "Commissioner");

    @Test
    void namesEveryEmptyLetter() {
        paper.open(Role.SUMMARY, null).write(Form.PLAIN, "In short.");
        paper.open(Role.RECOMMENDATION, null).write(Form.PLAIN, "Members are asked to agree.");
        paper.open(Role.FINANCIAL_IMPLICATIONS, null);

        assertThat(paper.whatIsMissing())
                .containsExactly(
                        Role.RECOMMENDATION,
                        Role.SUPPORTING_INFORMATION,
                        Role.RACE_AND_EQUALITY,
                        Role.FINANCIAL_IMPLICATIONS,
                        Role.BACKGROUND_PAPERS,
                        Role.CONTACT_DETAILS);
        assertThatThrownBy(paper::requireComplete)
                .isInstanceOf(PaperIncomplete.class)
                .hasMessageContaining("PPRC-2006-04-24-9")
                .hasMessageContaining("Financial implications");
    }

    @Test
    void hasRoomForSoManyWordsAndNoMore() {
        var section = paper.open(Role.SUMMARY, null);
        for (int i = 0; i < Paper.MOST_PARAGRAPHS; i++) {
            section.write(Form.PLAIN, "In short.");
        }
        paper.requireRoom();

        section.write(Form.PLAIN, "And one more.");

        assertThatThrownBy(paper::requireRoom)
                .isInstanceOf(PaperTooLong.class)
                .hasMessageContaining("5,001 paragraphs with 45,013 characters");
    }

    @Test
    void asksNoLettersOfABoardPaper() {
        var board = Paper.forPeriod(COMMITTEE, Period.month(YearMonth.of(2006, 3)), "A month", "A unit");

        assertThat(board.whatIsMissing()).isEmpty();
        assertThat(board.reference()).isEqualTo("PPRC-2006-03");
    }

    @Test
    void numbersOnAcrossRunInHeadings() {
        var section = paper.open(Role.SUPPORTING_INFORMATION, null)
                .write(Form.RUN_IN_HEADING, "Demand")
                .write(Form.NUMBERED, "One.")
                .write(Form.BULLET, "A point.")
                .write(Form.RUN_IN_HEADING, "Supply")
                .write(Form.NUMBERED, "Two, and {{CN-ALL}} of {{CN-DRUGONLY}}.");

        assertThat(section.numbers()).containsExactly(0, 1, 0, 0, 2);
        assertThat(section.paragraphs().get(4).tokens()).containsExactly("CN-ALL", "CN-DRUGONLY");
    }

    @Test
    void headsTheEqualityPartByTheDayOfItsMeeting() {
        assertThat(Role.RACE_AND_EQUALITY.headingOn(LocalDate.of(2003, 10, 9))).contains("Equality and diversity");
        assertThat(Role.RACE_AND_EQUALITY.headingOn(LocalDate.of(2006, 4, 24)))
                .isEqualTo("C. Race and equality impact");
    }

    @Test
    void numbersItsAppendices() {
        paper.open(Role.SUMMARY, null);
        paper.open(Role.APPENDIX, null);
        paper.open(Role.APPENDIX, "Further detail");
        paper.open(Role.APPENDIX, "Appendix C: Figures");

        assertThat(paper.headings())
                .containsExactly("Summary", "Appendix 1", "Appendix 2: Further detail", "Appendix C: Figures");
    }

    @Test
    void isNotOpenedToThePublicWhileItIsMarked() {
        assertThatThrownBy(() -> paper.mark(Audience.PUBLIC, ProtectiveMarking.RESTRICTED))
                .isInstanceOf(MarkingForbidsPublic.class)
                .hasMessageContaining("RESTRICTED");
        assertThat(paper.audience()).isEqualTo(Audience.BOARD);
    }
}

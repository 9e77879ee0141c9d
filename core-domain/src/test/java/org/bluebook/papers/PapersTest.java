package org.bluebook.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class PapersTest {
    @Inject
    Papers papers;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Session store;

    private Meeting meeting;

    @BeforeEach
    void aMeeting() {
        meeting = Meeting.plan(new Body("TPAP", "A committee", "An authority"), LocalDate.of(2006, 4, 24));
    }

    @Test
    @TestTransaction
    void areReadWithAllTheirWordsInThreeStatements() {
        bodies.persist(meeting.body());
        meetings.persist(meeting);
        papers.persist(paper());
        store.flush();
        store.clear();
        var statistics = store.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var read = papers.withWords("TPAP-2006-04-24-9").orElseThrow();

        assertThat(read.sections())
                .extracting(
                        Section::role, section -> section.paragraphs().get(0).text())
                .containsExactly(tuple(Role.SUMMARY, "In short."), tuple(Role.SUPPORTING_INFORMATION, "One."));
        assertThat(read.recommendations()).extracting(Recommendation::wording).containsExactly("Agree it.");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
    }

    private Paper paper() {
        var paper = Paper.forMeeting(meeting, 9, "A position", "Commissioner");
        paper.open(Role.SUMMARY, null).write(Form.PLAIN, "In short.");
        paper.open(Role.SUPPORTING_INFORMATION, null)
                .write(Form.NUMBERED, "One.")
                .write(Form.NUMBERED, "Two.");
        paper.recommend(null, "Agree it.");
        return paper;
    }
}

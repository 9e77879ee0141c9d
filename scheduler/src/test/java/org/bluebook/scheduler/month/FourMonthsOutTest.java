package org.bluebook.scheduler.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.local.Mailbox;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Form;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.papers.Role;
import org.bluebook.people.Actor;
import org.bluebook.people.EmailAddress;
import org.bluebook.recipients.Recipient;
import org.bluebook.recipients.Recipients;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.SignOff;
import org.bluebook.scheduler.ClockForTests;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.bluebook.scheduler.outbox.PostForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FourMonthsOutTest.CrankedByHand.class)
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "outage"))
class FourMonthsOutTest {
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Actor APPROVER = new Actor("approver");
    private static final List<String> READERS = List.of("chief@example.org", "member@example.org");

    @Inject
    ClockForTests clock;

    @Inject
    Alarm alarm;

    @Inject
    MonthAhead ahead;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Papers papers;

    @Inject
    Recipients recipients;

    @Inject
    Preparations preparations;

    @Inject
    PreparePaper prepare;

    @Inject
    SignOff signOff;

    @Inject
    Issues issues;

    @Inject
    Runs runs;

    @Inject
    PostForTests post;

    private List<String> four;
    private Mailbox mailbox;

    @BeforeEach
    void fourMeetingsPlannedAhead() throws IOException {
        mailbox = Mailbox.open(Files.createTempDirectory(Path.of("target"), "mail"), 0);
        post.forget();
        clock.show(Instant.parse("2030-12-02T09:00:00Z"));
        four = QuarkusTransaction.requiringNew().call(() -> {
            var body = new Body("OUTAGE", "A committee", "An authority");
            bodies.persist(body);
            READERS.forEach(reader -> recipients.persist(
                    new Recipient(body, new EmailAddress(reader), "A reader", Audience.BOARD, false)));
            return Stream.of("2031-01-27", "2031-02-24", "2031-03-24", "2031-04-28")
                    .map(day -> planned(body, LocalDate.parse(day)))
                    .toList();
        });
    }

    @AfterEach
    void close() {
        clock.goRight();
        mailbox.close();
    }

    @Test
    void giveFourPapersOnceAndOneMessageToEachReaderOfEach() throws IOException {
        clock.show(Instant.parse("2031-05-06T09:00:00Z"));

        alarm.crank();
        assertThat(states()).containsOnly(PreparationState.DRAFTED);
        assertThat(done()).hasSize(24).allMatch(run -> run.occurrence().late());
        assertThat(done()).extracting(run -> run.occurrence().due()).isSorted();
        four.forEach(this::sign);
        alarm.crank();
        alarm.crank();

        assertThat(done()).hasSize(28);
        assertThat(states()).containsOnly(PreparationState.ISSUED);
        assertThat(register()).extracting(IssueEntry::paper).containsExactlyInAnyOrderElementsOf(four);
        assertThat(delivered()).isEqualTo(8);
        assertThat(delivered()).isZero();
        assertThat(mailbox.messages()).hasSize(8);
    }

    private String planned(Body body, LocalDate day) {
        var meeting = Meeting.plan(body, day);
        meetings.persist(meeting);
        var paper = Paper.forMeeting(meeting, 9, "A position", "A commissioner");
        for (var role : Role.values()) {
            paper.open(role, role == Role.APPENDIX ? "More" : null).write(Form.NUMBERED, "What is to be said of it.");
        }
        paper.recommend(null, "That members agree.");
        paper.mark(Audience.BOARD, ProtectiveMarking.RESTRICTED);
        papers.persist(paper);
        papers.flush();
        ahead.write(meeting, clock.instant());
        return paper.reference();
    }

    private void sign(String paper) {
        QuarkusTransaction.requiringNew().run(() -> prepare.open(paper).submit(SECRETARY, clock.instant()));
        QuarkusTransaction.requiringNew().run(() -> signOff.approve(prepare.open(paper), APPROVER, clock.instant()));
    }

    private List<PreparationState> states() {
        return QuarkusTransaction.requiringNew()
                .call(() -> four.stream().map(preparations::stateOf).toList());
    }

    private List<IssueEntry> register() {
        return QuarkusTransaction.requiringNew().call(() -> issues.openTo(List.of(Audience.BOARD))).stream()
                .filter(entry -> entry.paper().startsWith("OUTAGE"))
                .toList();
    }

    /** In the order in which they were begun. */
    private List<Run> done() {
        return QuarkusTransaction.requiringNew().call(() -> runs.before(Long.MAX_VALUE, 500, Optional.empty())).stream()
                .filter(run -> run.occurrence().rule().startsWith("OUTAGE"))
                .sorted((one, next) -> Long.compare(one.id(), next.id()))
                .toList();
    }

    private int delivered() {
        return post.deliver(mailbox.port(), clock.instant());
    }

    /** Nothing is done by itself. */
    public static class CrankedByHand implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bluebook.scheduler.rings", "false", "quarkus.scheduler.start-mode", "halted");
        }
    }
}

package org.bluebook.scheduler.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bluebook.calendar.Period;
import org.bluebook.local.Mailbox;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.outbox.NoticesForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "scheduler"))
class WatchdogTest {
    private static final LocalDateTime NOMINAL = LocalDateTime.of(2031, 4, 10, 17, 0);
    private static final Instant AN_HOUR_LATER = Instant.parse("2031-04-10T17:00:00Z");

    @Inject
    Expectations expectations;

    @Inject
    Troubles troubles;

    @Inject
    Occurrences occurrences;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Papers papers;

    @Inject
    SchedulerOptions options;

    @Inject
    Clock clock;

    private final String rule = "W-" + UUID.randomUUID().toString().substring(0, 8);
    private Mailbox mailbox;
    private Watchdog watchdog;

    /** Other tests leave things undone; those are told of before this one begins. */
    @BeforeEach
    void whatIsAmissAlreadyIsTold() throws IOException {
        mailbox = Mailbox.open(Files.createTempDirectory(Path.of("target"), "mail"), 0);
        watchdog = new Watchdog(expectations, troubles, NoticesForTests.to(mailbox.port()), options, clock);
        watchdog.look(AN_HOUR_LATER);
    }

    @AfterEach
    void close() {
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel(rule, NOMINAL, "The test is over."));
        mailbox.close();
    }

    @Test
    void tellsOnceOfWhatIsOverdueAndSeesItPass() throws IOException {
        int before = mailbox.messages().size();
        plan();

        assertThat(watchdog.look(AN_HOUR_LATER)).isEqualTo(1);
        assertThat(watchdog.look(AN_HOUR_LATER.plusSeconds(60))).isZero();

        assertThat(mailbox.messages()).hasSize(before + 1);
        assertThat(lastMessage())
                .contains("To: Secretary <secretary@bluebook.example>", "Needs you: one thing")
                .contains(rule + " of 2031-04-10 17:00:00, about the test, is overdue.");
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel(rule, NOMINAL, "It is over."));
        watchdog.look(AN_HOUR_LATER.plusSeconds(120));
        assertThat(sentences()).noneMatch(sentence -> sentence.startsWith(rule));
    }

    @Test
    void isSilentAboutWhatIsOnlyALittleLate() {
        plan();

        assertThat(watchdog.look(Instant.parse("2031-04-10T16:10:00Z"))).isZero();
    }

    @Test
    void tellsTheNextMinuteWhatItCouldNotTell() throws IOException {
        mailbox.close();
        plan();
        watchdog.look(AN_HOUR_LATER);
        mailbox = Mailbox.open(Files.createTempDirectory(Path.of("target"), "mail"), 0);
        watchdog = new Watchdog(expectations, troubles, NoticesForTests.to(mailbox.port()), options, clock);

        assertThat(watchdog.look(AN_HOUR_LATER.plusSeconds(60))).isZero();

        assertThat(lastMessage()).contains(rule);
    }

    @Test
    void missesAPaperThatIsNotOutThoughNothingWokeUp() {
        QuarkusTransaction.requiringNew().run(this::planAPaper);

        watchdog.look(Instant.parse("2031-04-24T20:00:00Z"));

        assertThat(sentences())
                .contains("%s-2031-04-24-9 should have gone out before %s-2031-04-24 and is planned."
                        .formatted(rule, rule));
    }

    private void plan() {
        QuarkusTransaction.requiringNew()
                .run(() -> occurrences.plan(
                        List.of(new Planned(rule, "NOTHING", NOMINAL, ZoneId.of("Europe/London"), "the test"))));
    }

    private void planAPaper() {
        var body = new Body(rule, "A committee", "An authority");
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.of(2031, 4, 24));
        meetings.persist(meeting);
        papers.persist(Paper.forMeeting(meeting, 9, "A position", "A commissioner"));
        papers.persist(Paper.forPeriod(body, Period.month(YearMonth.of(2030, 1)), "Not of this meeting", "Somebody"));
    }

    private List<String> sentences() {
        return QuarkusTransaction.requiringNew()
                .call(() -> troubles.open().stream().map(Trouble::sentence).toList());
    }

    private String lastMessage() throws IOException {
        var messages = mailbox.messages();
        return Files.readString(messages.get(messages.size() - 1)).replace("=\r\n", "");
    }
}

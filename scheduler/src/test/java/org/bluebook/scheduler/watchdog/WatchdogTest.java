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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Owner;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WallTime;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Theme;
import org.bluebook.local.Mailbox;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.papers.Form;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.people.Actor;
import org.bluebook.people.Contact;
import org.bluebook.people.Contacts;
import org.bluebook.people.EmailAddress;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.scheduler.occurrences.Alarm;
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
    Alarm alarm;

    @Inject
    Actions actions;

    @Inject
    Contacts contacts;

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    ProclaimedDays proclaimed;

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Papers papers;

    @Inject
    PreparePaper prepare;

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
                .contains("Freezing the facts for the test was due on 10 April 2031 at 17:00, and is overdue (rule %s)."
                        .formatted(rule));
        assertThat(sentences()).anyMatch(sentence -> sentence.endsWith("(rule %s).".formatted(rule)));
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel(rule, NOMINAL, "It is over."));
        watchdog.look(AN_HOUR_LATER.plusSeconds(120));
        assertThat(sentences()).noneMatch(sentence -> sentence.contains(rule));
    }

    @Test
    void hearsNothingOfARunUntilItEnds() {
        plan();
        var begun = """
                insert into run (occurrence, fence, node, began, leased_until, parts_done, parts, findings)
                select id, 1, 'the other node', utc_timestamp(6), utc_timestamp(6) - interval 1 hour, 0, 0, '' from occurrence
                where rule = '%s'
                """.formatted(rule);
        store(begun);

        watchdog.look(NOMINAL.atZone(WallTime.LONDON).toInstant());

        assertThat(sentences())
                .contains("Freezing the facts for the test was due on 10 April 2031 at 17:00, and is silent: the other"
                        + " node has not said that it is alive, and no other node took over (rule %s)."
                                .formatted(rule));
        store("update run set ended = utc_timestamp(6) where node = 'the other node'");
        watchdog.look(NOMINAL.atZone(WallTime.LONDON).toInstant());
        assertThat(sentences()).noneMatch(sentence -> sentence.contains(rule));
    }

    private void store(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        troubles.getEntityManager().createNativeQuery(statement).executeUpdate());
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
                .anyMatch(sentence ->
                        sentence.startsWith("%s-2031-04-24-9 should have gone out before %s-2031-04-24 and is planned:"
                                .formatted(rule, rule)));
    }

    @Test
    void tellsSecretaryAndApproverOnceOfWhatNobodyApproved() throws IOException {
        QuarkusTransaction.requiringNew().run(this::planAPaper);
        var afterDispatch = Instant.parse("2031-04-17T11:00:01Z");
        int before = mailbox.messages().size();

        watchdog.look(afterDispatch);
        watchdog.look(afterDispatch.plusSeconds(60));
        watchdog.look(afterDispatch.plusSeconds(120));

        assertThat(mailbox.messages()).hasSize(before + 2);
        assertThat(messages(before))
                .allMatch(message -> message.contains(rule + "-2031-04-24-9 should have gone out"))
                .anyMatch(message -> message.contains("To: Secretary <secretary@bluebook.example>"))
                .anyMatch(message -> message.contains("To: Approver <approver@bluebook.example>"));
    }

    @Test
    void missesAPaperThatIsNotFrozenByItsTimeAndSeesItMoveOn() throws IOException {
        QuarkusTransaction.requiringNew().run(this::planAPaper);
        var freeze = Instant.parse("2031-04-08T16:00:00Z");
        watchdog.look(freeze.plusSeconds(60));
        assertThat(sentences()).noneMatch(sentence -> sentence.startsWith(paper()));
        int before = mailbox.messages().size();

        watchdog.look(freeze.plus(Duration.ofHours(1)));
        watchdog.look(freeze.plus(Duration.ofHours(2)));

        assertThat(messages(before))
                .singleElement()
                .asString()
                .contains("To: Secretary", paper() + " should be frozen by now, and is planned");
        freeze();
        watchdog.look(freeze.plus(Duration.ofHours(3)));
        assertThat(sentences()).noneMatch(sentence -> sentence.startsWith(paper()));
    }

    @Test
    void tellsTheApproverToWhatIsSubmittedAndNotSigned() throws IOException {
        QuarkusTransaction.requiringNew().run(this::planAPaper);
        freeze();
        prepare.draft(paper(), new Actor("secretary"), AN_HOUR_LATER);
        QuarkusTransaction.requiringNew()
                .run(() -> prepare.open(paper()).submit(new Actor("secretary"), AN_HOUR_LATER));
        int before = mailbox.messages().size();

        watchdog.look(Instant.parse("2031-04-16T17:00:00Z"));

        assertThat(messages(before))
                .hasSize(2)
                .allMatch(message -> message.contains(paper() + " should be approved by now, and is submitted"));
    }

    @Test
    void missesAStandingMeetingForWhichNothingIsPlanned() {
        QuarkusTransaction.requiringNew().run(() -> {
            var body = new Body(rule, "A committee", "An authority");
            bodies.persist(body);
            var day = LocalDate.of(2031, 4, 24);
            meetings.persist(Meeting.planStanding(body, day, day));
        });
        var sentence = "Nothing is planned for the meeting %s-2031-04-24: put its papers in.".formatted(rule);

        watchdog.look(Instant.parse("2031-03-31T08:00:00Z"));
        assertThat(sentences()).doesNotContain(sentence);

        watchdog.look(Instant.parse("2031-04-02T08:00:00Z"));
        assertThat(sentences()).containsOnlyOnce(sentence);
    }

    private String paper() {
        return rule + "-2031-04-24-9";
    }

    private void freeze() {
        QuarkusTransaction.requiringNew().run(() -> {
            var paper = papers.findById(paper());
            for (var role : org.bluebook.papers.Role.values()) {
                paper.open(role, role == org.bluebook.papers.Role.APPENDIX ? "More" : null)
                        .write(Form.NUMBERED, "What is to be said of it.");
            }
            paper.recommend(null, "That members agree.");
        });
        prepare.freeze(paper(), new Actor("secretary"), AN_HOUR_LATER);
    }

    @Test
    void tellsTheSecretaryOfWhatWasDoneLate() throws IOException {
        var nominal = LocalDateTime.ofInstant(clock.instant(), WallTime.LONDON)
                .withNano(0)
                .minusHours(1);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        occurrences.plan(List.of(new Planned(rule, "RING", nominal, WallTime.LONDON, "late " + rule))));
        alarm.crank();
        int before = mailbox.messages().size();

        watchdog.look(clock.instant());
        watchdog.look(clock.instant());

        assertThat(messages(before))
                .singleElement()
                .asString()
                .contains("To: Secretary", "Ring for late %s was due on ".formatted(rule), ", and was done late: on ");
        watchdog.look(clock.instant().plus(Duration.ofDays(4)));
        assertThat(sentences()).noneMatch(sentence -> sentence.contains(rule));
    }

    @Test
    void missesAnOwnerWhomNobodyCanReach() {
        var owner = new Actor("owner." + rule);
        QuarkusTransaction.requiringNew().run(() -> own(owner));

        watchdog.look(AN_HOUR_LATER);
        assertThat(sentences())
                .contains("Nobody can reach %s, who owns %s: enter a contact for that account, or hand the action over."
                        .formatted(owner.name(), rule));

        QuarkusTransaction.requiringNew().run(() -> contacts.persist(contact(owner, null)));
        watchdog.look(AN_HOUR_LATER);
        assertThat(sentences()).noneMatch(sentence -> sentence.contains(owner.name()));
    }

    @Test
    void missesAUnitWhoseFiguresNobodySendsIn() {
        var unit = "NTA";
        QuarkusTransaction.requiringNew().run(() -> measure(unit));

        watchdog.look(AN_HOUR_LATER);
        assertThat(sentences())
                .anyMatch(sentence -> sentence.startsWith("Nobody can be asked for the figures of " + unit));

        QuarkusTransaction.requiringNew().run(() -> contacts.persist(contact(new Actor(rule), unit)));
        watchdog.look(AN_HOUR_LATER);
        assertThat(sentences()).noneMatch(sentence -> sentence.contains("figures of " + unit));
        QuarkusTransaction.requiringNew().run(() -> contacts.deleteById(rule));
    }

    @Test
    void seesAMeetingOnADayThatBecameAHoliday() {
        QuarkusTransaction.requiringNew().run(this::planAPaper);
        QuarkusTransaction.requiringNew()
                .run(() -> proclaimed.persist(new ProclaimedDay(LocalDate.of(2031, 4, 24), "A coronation", false)));

        watchdog.look(AN_HOUR_LATER);

        assertThat(sentences())
                .contains(rule + "-2031-04-24 is to be held on Thursday 24 April 2031, which is a holiday: move it.");
        QuarkusTransaction.requiringNew().run(() -> proclaimed.deleteById(LocalDate.of(2031, 4, 24)));
    }

    private void own(Actor owner) {
        var body = new Body(rule, "A committee", "An authority");
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.of(2031, 5, 6));
        meetings.persist(meeting);
        actions.persist(Action.propose(
                rule, "Do it.", "It", new Owner("TP", "Head", owner), meeting, new Actor("secretary"), AN_HOUR_LATER));
    }

    private void measure(String unit) {
        var indicator = new Indicator(
                rule,
                "Drug tests",
                Theme.PDU_AND_TREATMENT,
                MeasureUnit.TESTS,
                org.bluebook.indicators.Kind.COUNT,
                Direction.NONE,
                Role.CONTEXT,
                unit);
        indicator.define("Tests for drugs on charge.", LocalDate.of(2003, 4, 1));
        indicators.persist(indicator);
        var reading = Reading.of(Quantity.exactly(7, MeasureUnit.TESTS), Status.PROVISIONAL, "A return");
        observations.record(
                indicator, "LONDON", Period.month(YearMonth.of(2031, 2)), reading, new Actor("analyst"), AN_HOUR_LATER);
    }

    private static Contact contact(Actor account, String unit) {
        return new Contact(account, "Somebody", new EmailAddress("somebody@example.org"), unit);
    }

    private void plan() {
        QuarkusTransaction.requiringNew()
                .run(() -> occurrences.plan(
                        List.of(new Planned(rule, "FREEZE", NOMINAL, ZoneId.of("Europe/London"), "the test"))));
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

    private List<String> messages(int from) throws IOException {
        var messages = new ArrayList<String>();
        for (Path file : mailbox.messages().subList(from, mailbox.messages().size())) {
            messages.add(Files.readString(file).replace("=\r\n", ""));
        }
        return messages;
    }

    private String lastMessage() throws IOException {
        var messages = mailbox.messages();
        return Files.readString(messages.get(messages.size() - 1)).replace("=\r\n", "");
    }
}

package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Owner;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Report;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Kind;
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
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Outcome;
import org.bluebook.people.Actor;
import org.bluebook.people.Contact;
import org.bluebook.people.Contacts;
import org.bluebook.people.EmailAddress;
import org.bluebook.places.Places;
import org.bluebook.scheduler.outbox.SmtpFaults.Fault;
import org.bluebook.scheduler.watchdog.Trouble;
import org.bluebook.scheduler.watchdog.Troubles;
import org.bluebook.scheduler.watchdog.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "scheduler"))
class ChaseTest {
    private static final YearMonth MARCH = YearMonth.of(2006, 3);
    private static final Instant NOW = Instant.parse("2006-04-03T08:00:00Z");
    private static final Actor OWNER = new Actor("owner.chased");
    private static final String ACTION = "CHASED-1";

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Decisions decisions;

    @Inject
    Actions actions;

    @Inject
    Contacts contacts;

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Places places;

    @Inject
    Reminders reminders;

    @Inject
    Watchdog watchdog;

    @Inject
    Troubles troubles;

    private Mailbox mailbox;
    private SmtpFaults wire;
    private Chase chase;
    private Instant deadline;

    @BeforeEach
    void anActionAtWorkWhoseOwnerIsReached() throws IOException {
        mailbox = Mailbox.open(Files.createTempDirectory(Path.of("target"), "mail"), 0);
        wire = SmtpFaults.before(mailbox.port());
        var options = OptionsForTests.to(wire.port());
        var owing = new Owing(contacts, actions, indicators, observations, places, options);
        chase = new Chase(owing, reminders, new SmtpCarrier(options), options);
        QuarkusTransaction.requiringNew().run(this::agree);
        QuarkusTransaction.requiringNew().run(() -> reminders.update("notBefore = null where notBefore is not null"));
        deadline = NOW.plus(Duration.ofDays(reminders.count() + 1));
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        mailbox.close();
    }

    @Test
    void remindsWhoOwesAReportOnceWithALinkToWhereItIsEntered() throws IOException {
        assertThat(remind(NOW)).isEqualTo(1);
        assertThat(remind(NOW.plusSeconds(3600))).isZero();

        assertThat(mailbox.messages()).hasSize(1);
        assertThat(Files.readString(mailbox.messages().get(0)).replace("=\r\n", ""))
                .contains("To: The owner <owner@example.org>", "Report on: Chase it")
                .contains("https://bluebook.example/my-actions/CHASED-1/2006-03");
        assertThat(reminders.of(deadline)).extracting(Reminder::state).containsExactly(DeliveryState.SENT);
    }

    @Test
    void tellsWhoWouldBeRemindedAndRemindsNobody() throws IOException {
        var before = wouldRemind();
        assertThat(mailbox.messages()).isEmpty();

        remind(NOW);

        assertThat(before)
                .containsExactly("The owner owes 1 report, 0 figures and 0 boroughs' returns, and would be reminded.");
        assertThat(wouldRemind())
                .containsExactly("The owner owes 1 report, 0 figures and 0 boroughs' returns, and has been reminded.");
    }

    @Test
    void asksForWhatEachBoroughLacksInOneMessageToWhoSendsItIn() throws IOException {
        var month = YearMonth.of(2004, 5);
        QuarkusTransaction.requiringNew().run(() -> measure(month));
        var would = QuarkusTransaction.requiringNew().call(() -> chase.wouldRemind(month, deadline, NOW));
        assertThat(would).contains("The unit owes 0 reports, 1 figure and 2 boroughs' returns, and would be reminded.");

        chase.remind(month, deadline, NOW);

        assertThat(to("unit@example.org"))
                .singleElement()
                .asString()
                .contains("Figure: Premises shut")
                .contains("Return of Camden: Premises shut; Premises watched")
                .contains("https://bluebook.example/figures/")
                .contains(
                        "https://bluebook.example/figures/import/templates/OBSERVATIONS?place=E09000007&month=2004-05")
                .contains("Return of Newham: Premises watched")
                .doesNotContain("Hackney");
        QuarkusTransaction.requiringNew().run(() -> contacts.deleteById("sender.chased"));
    }

    private List<String> to(String address) throws IOException {
        var texts = new ArrayList<String>();
        for (var message : mailbox.messages()) {
            var text = Files.readString(message).replace("=\r\n", "").replace("=3D", "=");
            if (text.contains("<" + address + ">")) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Of four figures in April three are missing in May; what is new in May is not missing. */
    private void measure(YearMonth month) {
        contacts.persist(
                new Contact(new Actor("sender.chased"), "The unit", new EmailAddress("unit@example.org"), "MMDP"));
        indicators.persist(indicator("CHASED-A", "Premises shut"), indicator("CHASED-B", "Premises watched"));
        observe("CHASED-A", "LONDON", month.minusMonths(1));
        observe("CHASED-A", "E09000007", month.minusMonths(1));
        observe("CHASED-B", "E09000007", month.minusMonths(12));
        observe("CHASED-B", "E09000025", month.minusMonths(1));
        observe("CHASED-B", "E09000012", month.minusMonths(1));
        observe("CHASED-B", "E09000012", month);
        observe("CHASED-A", "E09000025", month.minusMonths(13));
    }

    private static Indicator indicator(String code, String title) {
        var indicator = new Indicator(
                code,
                title,
                Theme.PDU_AND_TREATMENT,
                MeasureUnit.PREMISES,
                Kind.COUNT,
                Direction.NONE,
                Role.CONTEXT,
                "MMDP");
        indicator.define("As it says.", LocalDate.of(2003, 4, 1));
        return indicator;
    }

    private void observe(String code, String place, YearMonth month) {
        var reading = Reading.of(Quantity.exactly(7, MeasureUnit.PREMISES), Status.FINAL, "A return");
        var at = Instant.parse("2004-06-01T09:00:00Z");
        observations.record(indicators.findById(code), place, Period.month(month), reading, new Actor("analyst"), at);
    }

    private List<String> wouldRemind() {
        return QuarkusTransaction.requiringNew().call(() -> chase.wouldRemind(MARCH, deadline, NOW));
    }

    @Test
    void leavesInPeaceWhoHasReported() {
        var month = YearMonth.of(2006, 2);
        QuarkusTransaction.requiringNew()
                .run(() -> actions.findById(ACTION).report(Period.month(month), report(), OWNER, NOW));

        assertThat(QuarkusTransaction.requiringNew().call(() -> chase.remind(month, deadline, NOW)))
                .isZero();
        assertThat(mailbox.messages()).isEmpty();
    }

    @Test
    void triesABusyServerAgainAndADoubtfulOneNot() {
        wire.are(Fault.RECIPIENT_BUSY);
        assertThat(remind(NOW)).isEqualTo(1);
        wire.are(Fault.CUT_AFTER_THE_DOT);
        assertThat(remind(NOW.plusSeconds(60))).isEqualTo(1);
        wire.are(Fault.NONE);

        assertThat(remind(NOW.plusSeconds(7200))).isZero();

        assertThat(mailbox.messages()).hasSize(1);
        assertThat(reminders.of(deadline)).extracting(Reminder::state).containsExactly(DeliveryState.UNCERTAIN);
    }

    @Test
    void triesInItsRoundsWhatWasPutOffUntilItIsSent() {
        wire.are(Fault.RECIPIENT_BUSY);
        remind(NOW);
        wire.are(Fault.NONE);

        assertThat(chase.remindDue(NOW.plusSeconds(10))).isZero();
        assertThat(chase.remindDue(NOW.plusSeconds(61))).isEqualTo(1);
        assertThat(chase.remindDue(NOW.plusSeconds(7200))).isZero();

        assertThat(mailbox.messages()).hasSize(1);
        assertThat(reminders.of(deadline)).extracting(Reminder::state).containsExactly(DeliveryState.SENT);
    }

    @Test
    void outlastsAServerThatIsAwayUpToTheDeadlineAndNoLonger() throws IOException {
        wire.close();
        remind(NOW);

        int tries = 0;
        for (var now = NOW; now.isBefore(deadline); now = now.plus(Duration.ofHours(1))) {
            tries += chase.remindDue(now);
        }

        assertThat(tries).isGreaterThan(10);
        assertThat(chase.remindDue(deadline)).isZero();
        assertThat(reminders.of(deadline)).extracting(Reminder::state).containsExactly(DeliveryState.FAILED);
    }

    @Test
    void leavesInPeaceWhoReportedBeforeTheServerHadTime() {
        var month = YearMonth.of(2006, 1);
        wire.are(Fault.RECIPIENT_BUSY);
        chase.remind(month, deadline, NOW);
        wire.are(Fault.NONE);
        QuarkusTransaction.requiringNew()
                .run(() -> actions.findById(ACTION).report(Period.month(month), report(), OWNER, NOW));

        assertThat(chase.remindDue(NOW.plusSeconds(61))).isZero();

        assertThat(mailbox.messages()).isEmpty();
        assertThat(reminders.of(deadline))
                .singleElement()
                .returns(DeliveryState.FAILED, Reminder::state)
                .extracting(Reminder::words)
                .asString()
                .contains("was entered before");
    }

    @Test
    void keepsWhatWasSentWhenAContactGoes() {
        remind(NOW);

        QuarkusTransaction.requiringNew().run(() -> contacts.deleteById(OWNER.name()));

        assertThat(reminders.of(deadline)).extracting(Reminder::state).containsExactly(DeliveryState.SENT);
        assertThat(remind(NOW.plusSeconds(7200))).isZero();
        QuarkusTransaction.requiringNew().run(this::reach);
    }

    @Test
    void remindsOnceThereIsAServer() {
        var owing = new Owing(contacts, actions, indicators, observations, places, OptionsForTests.to(wire.port()));
        var nowhere = new OptionsForTests(Optional.empty());
        var waiting = new Chase(owing, reminders, new SmtpCarrier(nowhere), nowhere);

        assertThat(waiting.remind(MARCH, deadline, NOW)).isZero();
        assertThat(chase.remindDue(NOW)).isEqualTo(1);
    }

    @Test
    void isMissedWhereItFailedWhileThereIsStillTime() {
        wire.are(Fault.RECIPIENT_REFUSED);
        remind(NOW);

        watchdog.look(NOW.plusSeconds(60));
        assertThat(missed()).singleElement().asString().contains("could not be reminded", "550 5.1.1 no such mailbox");

        watchdog.look(deadline);
        assertThat(missed()).isEmpty();
    }

    @Test
    void isMissedWhereNobodyKnowsOnceTheDialogueMustBeOver() {
        wire.are(Fault.CUT_AFTER_THE_DOT);
        remind(NOW);

        watchdog.look(NOW.plusSeconds(60));
        assertThat(missed()).isEmpty();

        watchdog.look(NOW.plus(Duration.ofHours(2)));
        assertThat(missed()).singleElement().asString().contains("Nobody knows whether owner.chased was reminded");
    }

    /** What is said of reminders for this test's deadline, which is none but its own. */
    private List<String> missed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> troubles.open().stream()
                        .filter(trouble -> trouble.subject().startsWith("reminder of owner.chased by " + deadline))
                        .map(Trouble::sentence)
                        .toList());
    }

    @Test
    void isMadeByOneOfTwoNodes() throws Exception {
        var nowhere = new OptionsForTests(Optional.empty());
        var owing = new Owing(contacts, actions, indicators, observations, places, nowhere);
        new Chase(owing, reminders, new SmtpCarrier(nowhere), nowhere).remind(MARCH, deadline, NOW);
        wire.are(Fault.SLOW);

        var other = CompletableFuture.supplyAsync(() -> chase.remindDue(NOW));
        int here = chase.remindDue(NOW);

        assertThat(here + other.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(mailbox.messages()).hasSize(1);
    }

    private int remind(Instant now) {
        return chase.remind(MARCH, deadline, now);
    }

    private void agree() {
        if (actions.findByIdOptional(ACTION).isPresent()) {
            return;
        }
        var body = new Body("CHASED", "A committee", "An authority");
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.of(2006, 1, 9));
        meetings.persist(meeting);
        var decision = new Decision(
                meeting.reference() + "/1", meeting, Outcome.AGREED, ACTION, "That it be done.", "Minutes");
        decisions.persist(decision);
        var by = new Actor("secretary");
        var action = Action.propose(ACTION, "Chase it.", "Chase it", new Owner("TP", "Head", OWNER), meeting, by, NOW);
        action.agree(decision, by, NOW);
        action.start(by, NOW);
        actions.persist(action);
        reach();
    }

    private void reach() {
        contacts.persist(new Contact(OWNER, "The owner", new EmailAddress("owner@example.org"), null));
    }

    private static Report report() {
        return new Report(Rag.GREEN, Rag.GREEN, "It went on.", "As planned.", null, "Return");
    }
}

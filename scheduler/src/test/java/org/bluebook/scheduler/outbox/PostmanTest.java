package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluebook.papers.Audience.COMMITTEE;
import static org.bluebook.papers.Audience.PUBLIC;
import static org.bluebook.papers.ProtectiveMarking.NOT_PROTECTIVELY_MARKED;
import static org.bluebook.papers.ProtectiveMarking.RESTRICTED;
import static org.bluebook.scheduler.outbox.DeliveryState.FAILED;
import static org.bluebook.scheduler.outbox.DeliveryState.PENDING;
import static org.bluebook.scheduler.outbox.DeliveryState.SENT;
import static org.bluebook.scheduler.outbox.DeliveryState.UNCERTAIN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bluebook.local.Mailbox;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.outbox.Ending.Outcome;
import org.bluebook.scheduler.outbox.SmtpFaults.Fault;
import org.bluebook.scheduler.watchdog.Kind;
import org.bluebook.scheduler.watchdog.Trouble;
import org.bluebook.scheduler.watchdog.Troubles;
import org.bluebook.scheduler.watchdog.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "scheduler"))
class PostmanTest {
    private static final Instant NOW = IssuedForTests.AT.plusSeconds(1);
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @Inject
    IssuedForTests papers;

    @Inject
    Issues issues;

    @Inject
    Deliveries deliveries;

    @Inject
    Attempts attempts;

    @Inject
    Preparations preparations;

    @Inject
    Watchdog watchdog;

    @Inject
    Troubles troubles;

    private Mailbox mailbox;
    private SmtpFaults wire;
    private MailOptions options;
    private Postman postman;

    @BeforeEach
    void aServerAndNothingLeftByOthers() throws IOException {
        mailbox = Mailbox.open(Files.createTempDirectory(Path.of("target"), "mail"), 0);
        wire = SmtpFaults.before(mailbox.port());
        options = OptionsForTests.to(wire.port());
        postman = postmanWith(new SmtpCarrier(options));
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.update("progress.notBefore = null where progress.notBefore is not null"));
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        mailbox.close();
    }

    @Test
    void tellsNobodyOfWhatWasWithdrawn() {
        var paper = restricted("one@example.org");
        withdraw(paper);

        assertThat(postman.deliverDue(NOW)).isZero();

        assertThat(mailbox.messages()).isEmpty();
        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(FAILED);
        assertThat(delivery(paper, "one@example.org").words()).contains("withdrawn");
    }

    @Test
    void tellsNobodyOfWhatALaterIssueHasReplaced() {
        var paper = restricted("one@example.org");
        papers.issue(paper);

        assertThat(postman.deliverDue(NOW)).isEqualTo(1);

        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(FAILED);
        assertThat(delivery(paper, "one@example.org").words()).contains("superseded");
        assertThat(deliveries.of(paper, 2)).extracting(Delivery::state).containsExactly(SENT);
    }

    @Test
    void isMissedWhereItFailedAndMissedNoMoreOnceTheIssueIsWithdrawn() {
        var later = IssuedForTests.AT.plus(Duration.ofHours(2));
        var paper = restricted("one@example.org");
        watchdog.look(later);
        assertThat(subjects(paper)).containsExactly(paper + " issue 1, waiting");

        wire.are(Fault.RECIPIENT_REFUSED);
        postman.deliverDue(NOW);
        watchdog.look(later);
        assertThat(subjects(paper)).containsExactly(paper + " issue 1, failed");

        withdraw(paper);
        watchdog.look(later);
        assertThat(subjects(paper)).isEmpty();
    }

    private List<String> subjects(String paper) {
        return QuarkusTransaction.requiringNew()
                .call(() -> troubles.open().stream()
                        .filter(trouble -> trouble.kind() == Kind.UNDELIVERED)
                        .map(Trouble::subject)
                        .filter(subject -> subject.startsWith(paper + " "))
                        .toList());
    }

    private void withdraw(String paper) {
        QuarkusTransaction.requiringNew()
                .run(() -> preparations
                        .locked(paper, 1)
                        .orElseThrow()
                        .withdraw("It names a place.", new Actor("approver"), NOW));
    }

    @Test
    void tellsEachOfThemInAMessageOfTheirOwn() throws Exception {
        var paper = restricted("one@example.org", "two@example.org");

        assertThat(postman.deliverDue(NOW)).isEqualTo(2);

        assertThat(mailbox.messages())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("0001-one@example.org.eml", "0002-two@example.org.eml");
        var message = read(mailbox.messages().get(0));
        assertThat(message.getSubject()).isEqualTo("[RESTRICTED] A position");
        assertThat(message.getMessageID())
                .isEqualTo(delivery(paper, "one@example.org").messageId());
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var words = (MimeMultipart) message.getContent();
        var link = "https://bluebook.example/api/v1/deliveries/"
                + delivery(paper, "one@example.org").token();
        assertThat((String) words.getBodyPart(0).getContent())
                .startsWith("RESTRICTED")
                .contains(link, "Dear A reader,");
        assertThat((String) words.getBodyPart(1).getContent())
                .contains("<html lang=\"en-GB\">", "href=\"" + link + "\"");
        assertThat(delivery(paper, "one@example.org"))
                .returns(SENT, Delivery::state)
                .returns(false, Delivery::uncertain)
                .returns(1, Delivery::attempts);
        assertThat(postman.deliverDue(LATER)).isZero();
    }

    @Test
    void attachesThePaperAsItIsOnTheRegister() throws Exception {
        var paper = papers.paper("A position", PUBLIC, NOT_PROTECTIVELY_MARKED);
        papers.onTheListFor(paper, "press@example.org", "The press", PUBLIC, true);
        papers.issue(paper);

        postman.deliverDue(NOW);

        var message = read(mailbox.messages().get(0));
        var file = ((MimeMultipart) message.getContent()).getBodyPart(1);
        assertThat(message.getSubject()).startsWith("[NOT PROTECTIVELY MARKED] ");
        assertThat(file.getFileName()).startsWith("committee-paper-").endsWith(".pdf");
        assertThat(file.getInputStream().readAllBytes())
                .isEqualTo(QuarkusTransaction.requiringNew()
                        .call(() -> issues.rendition(paper, 1, Format.PDF, Set.of(PUBLIC))
                                .orElseThrow()
                                .bytes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO_GREETING          | PENDING   | cannot be spoken to         | 1
                    BUSY_GREETING        | PENDING   | too many callers            | 1
                    RECIPIENT_REFUSED    | FAILED    | 550 5.1.1 no such mailbox   | 0
                    RECIPIENT_BUSY       | PENDING   | 450 4.2.1 mailbox busy      | 1
                    MESSAGE_REFUSED      | FAILED    | 554 5.7.1 not this          | 0
                    MESSAGE_BUSY         | PENDING   | 451 4.3.0 disk full         | 1
                    HANGS_AFTER_DATA     | PENDING   | before the end              | 1
                    CUT_IN_THE_MESSAGE   | UNCERTAIN | no answer came back         | 1
                    CUT_AFTER_THE_DOT    | UNCERTAIN | no answer came back         | 2
                    HANGS_AFTER_THE_DOT  | UNCERTAIN | no answer came back         | 2
                    SLOW                 | SENT      | 250                         | 1
                    """)
    void tellsTruthfullyWhatCameOfIt(Fault fault, DeliveryState state, String words, int copiesInTheEnd) {
        var paper = restricted("one@example.org");

        wire.are(fault);
        postman.deliverDue(NOW);

        assertThat(delivery(paper, "one@example.org"))
                .returns(state, Delivery::state)
                .returns(state == UNCERTAIN, Delivery::uncertain)
                .extracting(Delivery::words)
                .asString()
                .contains(words);

        wire.are(Fault.NONE);
        postman.deliverDue(LATER);

        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(state == FAILED ? FAILED : SENT);
        assertThat(mailbox.messages()).hasSize(copiesInTheEnd);
        assertThat(mailbox.messages()).allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(first()));
    }

    @Test
    void waitsForAServerThatIsAwayAndGivesUpInTheEnd() throws IOException {
        var paper = restricted("one@example.org");
        wire.close();

        postman.deliverDue(NOW);
        assertThat(postman.deliverDue(NOW.plusSeconds(10))).isZero();
        postman.deliverDue(NOW.plusSeconds(70));
        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(PENDING);
        postman.deliverDue(NOW.plusSeconds(1000));

        assertThat(delivery(paper, "one@example.org"))
                .returns(FAILED, Delivery::state)
                .returns(3, Delivery::attempts);
    }

    @Test
    void sendsOneFlaggedIdenticalCopyWhenItWasKilledInTheGap() throws Exception {
        var paper = restricted("one@example.org");
        var carrier = new SmtpCarrier(options);

        postmanWith(killedBehind(carrier)).deliverDue(NOW);
        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(PENDING);
        postman.deliverDue(NOW);

        assertThat(delivery(paper, "one@example.org"))
                .returns(SENT, Delivery::state)
                .returns(true, Delivery::uncertain)
                .returns(2, Delivery::attempts);
        assertThat(wire.messages()).hasSize(2);
        assertThat(wire.messages().get(1)).isEqualTo(wire.messages().get(0));
        assertThat(read(mailbox.messages().get(1)).getMessageID())
                .isEqualTo(delivery(paper, "one@example.org").messageId());
        assertThat(postman.deliverDue(LATER)).isZero();
    }

    @Test
    void leavesItToAPersonWhenItWasKilledTwice() {
        var paper = restricted("one@example.org");
        var carrier = new SmtpCarrier(options);

        postmanWith(killedBehind(carrier)).deliverDue(NOW);
        postmanWith(killedBehind(carrier)).deliverDue(NOW);
        postman.deliverDue(LATER);

        assertThat(delivery(paper, "one@example.org")).returns(UNCERTAIN, Delivery::state);
        assertThat(wire.messages()).hasSize(2);
    }

    @Test
    void sendsNothingAgainWhenItWasKilledAfterTheAnswerWasWrittenDown() {
        var paper = restricted("one@example.org");
        long delivery = delivery(paper, "one@example.org").id();
        attempts.begin(delivery, 1, "0".repeat(64), NOW);
        attempts.end(delivery, 1, new Ending(Outcome.ACCEPTED, "250 kept"), NOW);

        assertThat(postman.deliverDue(NOW)).isZero();

        assertThat(delivery(paper, "one@example.org"))
                .returns(SENT, Delivery::state)
                .returns(false, Delivery::uncertain);
        assertThat(wire.messages()).isEmpty();
    }

    @Test
    void sendsNoSecondCopyThatWouldDiffer() {
        var paper = restricted("one@example.org");
        attempts.begin(delivery(paper, "one@example.org").id(), 1, "0".repeat(64), NOW);

        postman.deliverDue(NOW);

        assertThat(delivery(paper, "one@example.org"))
                .returns(UNCERTAIN, Delivery::state)
                .extracting(Delivery::words)
                .asString()
                .contains("written differently");
        assertThat(wire.messages()).isEmpty();
    }

    @Test
    void sharesTheWorkWithAnotherWithoutDoingAnyOfItTwice() throws Exception {
        var paper = restricted("a@example.org", "b@example.org", "c@example.org", "d@example.org", "e@example.org");
        wire.are(Fault.SLOW);

        var other = CompletableFuture.supplyAsync(
                () -> postmanWith(new SmtpCarrier(options)).deliverDue(NOW));
        int here = postman.deliverDue(NOW);

        assertThat(here + other.get(1, TimeUnit.MINUTES)).isEqualTo(5);
        assertThat(mailbox.messages()).hasSize(5);
        assertThat(deliveries.of(paper, 1))
                .allSatisfy(delivery ->
                        assertThat(delivery).returns(SENT, Delivery::state).returns(1, Delivery::attempts));
    }

    @Test
    void keepsNoIssueWaitingWhileAServerHangs() throws Exception {
        restricted("one@example.org");
        var next = papers.paper("Another position", COMMITTEE, RESTRICTED);
        papers.onTheListFor(next, "one@example.org", "One", COMMITTEE, false);
        var inTheDialogue = new CountDownLatch(1);
        var issued = new CountDownLatch(1);
        var hanging = postmanWith(new Hanging(inTheDialogue, issued));

        var round = CompletableFuture.supplyAsync(() -> hanging.deliverDue(NOW));
        assertThat(inTheDialogue.await(1, TimeUnit.MINUTES)).isTrue();
        papers.issue(next);
        issued.countDown();

        assertThat(round.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(deliveries.of(next, 1)).extracting(Delivery::state).containsExactly(PENDING);
    }

    @Test
    void sendsAgainOnlyWhatFailed() {
        var paper = restricted("one@example.org");
        wire.are(Fault.RECIPIENT_REFUSED);
        postman.deliverDue(NOW);
        wire.are(Fault.NONE);

        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.of(paper, 1).forEach(delivery -> delivery.sendAgain(NOW)));
        postman.deliverDue(NOW);

        assertThat(delivery(paper, "one@example.org").state()).isEqualTo(SENT);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> deliveries.of(paper, 1).get(0).sendAgain(NOW)))
                .isInstanceOf(SentAlready.class)
                .hasMessageContaining("one@example.org");
    }

    @Test
    void leavesEverythingAsItIsWithoutAServer() {
        var paper = restricted("one@example.org");

        var nowhere = postmanWith(new SmtpCarrier(new OptionsForTests(Optional.empty())));

        assertThat(nowhere.deliverDue(NOW)).isZero();
        assertThat(delivery(paper, "one@example.org"))
                .returns(PENDING, Delivery::state)
                .returns(0, Delivery::attempts);
    }

    private Postman postmanWith(Carrier carrier) {
        return new Postman(deliveries, attempts, new Letters(issues, options), carrier, options);
    }

    private String restricted(String... addresses) {
        var paper = papers.paper("A position", COMMITTEE, RESTRICTED);
        for (var address : addresses) {
            papers.onTheListFor(paper, address, "A reader", COMMITTEE, true);
        }
        papers.issue(paper);
        return paper;
    }

    private Delivery delivery(String paper, String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.of(paper, 1).stream()
                        .filter(delivery -> delivery.address().equals(address))
                        .findFirst()
                        .orElseThrow());
    }

    private Path first() {
        return mailbox.messages().get(0);
    }

    private static MimeMessage read(Path file) throws MessagingException, IOException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /** Carries the letter, and dies before it can tell. */
    private static Carrier killedBehind(Carrier carrier) {
        return new Carrier() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Ending carry(Letter letter) {
                carrier.carry(letter);
                throw new Killed();
            }
        };
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Hanging(CountDownLatch inTheDialogue, CountDownLatch until) implements Carrier {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public Ending carry(Letter letter) {
            inTheDialogue.countDown();
            try {
                if (!until.await(1, TimeUnit.MINUTES)) {
                    return new Ending(Outcome.NOT_NOW, "nobody came");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Ending(Outcome.ACCEPTED, "250 kept");
        }
    }
}

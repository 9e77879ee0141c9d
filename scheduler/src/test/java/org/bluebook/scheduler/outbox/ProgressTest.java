package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.scheduler.outbox.DeliveryState.FAILED;
import static org.bluebook.scheduler.outbox.DeliveryState.PENDING;
import static org.bluebook.scheduler.outbox.DeliveryState.SENT;
import static org.bluebook.scheduler.outbox.DeliveryState.UNCERTAIN;

import java.time.Duration;
import java.time.Instant;
import org.bluebook.scheduler.outbox.Ending.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Patience PATIENCE = new Patience(3, Duration.ofMinutes(1), Duration.ofHours(1));

    private final Progress progress = Progress.from(AT);

    @Test
    void isDueFromTheIssueOn() {
        assertThat(progress.isDueAt(AT.minusMillis(1))).isFalse();
        assertThat(progress.isDueAt(AT)).isTrue();
        assertThat(progress.state()).isEqualTo(PENDING);
    }

    @Test
    void isSentOnceTheServerHasTakenIt() {
        ends(Outcome.ACCEPTED, "250 kept");

        assertThat(progress.state()).isEqualTo(SENT);
        assertThat(progress.sentAt()).isEqualTo(AT);
        assertThat(progress.isOpen()).isFalse();
        assertThat(progress.uncertain()).isFalse();
    }

    @Test
    void failsInTheServersWords() {
        ends(Outcome.REFUSED, "550 no such\r\nmailbox");

        assertThat(progress.state()).isEqualTo(FAILED);
        assertThat(progress.words()).isEqualTo("550 no such mailbox");
        assertThat(progress.isOpen()).isFalse();
    }

    @Test
    void waitsLongerEachTimeAndFailsWhenThatWasOften() {
        ends(Outcome.NOT_NOW, "421 busy");
        assertThat(progress.notBefore()).isEqualTo(AT.plusSeconds(60));

        ends(Outcome.NOT_NOW, "421 busy");
        assertThat(progress.notBefore()).isEqualTo(AT.plusSeconds(120));
        assertThat(progress.state()).isEqualTo(PENDING);

        ends(Outcome.NOT_NOW, "421 still busy");
        assertThat(progress.state()).isEqualTo(FAILED);
        assertThat(progress.words()).isEqualTo("421 still busy");
    }

    @Test
    void isSentOnceMoreAtOnceWhenItsSenderVanished() {
        progress.settle(Ending.lost(), AT, PATIENCE, 0);

        assertThat(progress.state()).isEqualTo(UNCERTAIN);
        assertThat(progress.isDueAt(AT)).isTrue();

        ends(Outcome.ACCEPTED, "250 kept");

        assertThat(progress.state()).isEqualTo(SENT);
        assertThat(progress.uncertain()).isTrue();
    }

    @Test
    void isLeftToAPersonWhenTheSecondCopyIsUncertainToo() {
        ends(Outcome.UNKNOWN, "no answer");
        assertThat(progress.isOpen()).isTrue();

        ends(Outcome.UNKNOWN, "no answer");

        assertThat(progress.state()).isEqualTo(UNCERTAIN);
        assertThat(progress.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "NOT_NOW"})
    void neverSaysItFailedWhenAnEarlierCopyMayHaveArrived(Outcome later) {
        ends(Outcome.UNKNOWN, "no answer");
        ends(later, "not you");
        ends(later, "not you");

        assertThat(progress.state()).isEqualTo(UNCERTAIN);
        assertThat(progress.isOpen()).isFalse();
    }

    @Test
    void beginsAgainWithFreshPatienceWhenAPersonSaysSo() {
        ends(Outcome.REFUSED, "550 no such mailbox");

        progress.begin(AT.plusSeconds(3600));

        assertThat(progress.state()).isEqualTo(PENDING);
        assertThat(progress.notBefore()).isEqualTo(AT.plusSeconds(3600));
        ends(Outcome.NOT_NOW, "421 busy");
        assertThat(progress.notBefore()).isEqualTo(AT.plusSeconds(60));
        assertThat(progress.nextAttempt()).isEqualTo(3);
    }

    @Test
    void keepsItsDoubtWhenAPersonBeginsItAgain() {
        ends(Outcome.UNKNOWN, "no answer");
        ends(Outcome.UNKNOWN, "no answer");

        progress.begin(AT);
        ends(Outcome.UNKNOWN, "no answer");

        assertThat(progress.isOpen()).isFalse();
        assertThat(progress.state()).isEqualTo(UNCERTAIN);
    }

    private void ends(Outcome outcome, String words) {
        progress.settle(new Ending(outcome, words), AT, PATIENCE, 0);
    }
}

package org.bluebook.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.papers.Audience;
import org.bluebook.people.EmailAddress;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class RecipientsTest {
    @Inject
    Recipients recipients;

    @Inject
    Bodies bodies;

    private final Body body = new Body("TREC", "A committee", "An authority");

    @Test
    @TestTransaction
    void areThoseWhoMayReadTheEdition() {
        bodies.persist(body);
        enter("press@example.org", Audience.PUBLIC);
        enter("member@example.org", Audience.COMMITTEE);
        enter("chief@example.org", Audience.BOARD);

        assertThat(recipients.of("TREC", Audience.BOARD))
                .extracting(Recipient::address)
                .containsExactly("chief@example.org");
        assertThat(recipients.of("TREC", Audience.COMMITTEE))
                .extracting(Recipient::address)
                .containsExactly("chief@example.org", "member@example.org");
        assertThat(recipients.of("TREC", Audience.PUBLIC)).hasSize(3);
        assertThat(recipients.of("OTHER", Audience.PUBLIC)).isEmpty();
    }

    @Test
    @TestTransaction
    void areOnTheListOfABodyOnce() {
        bodies.persist(body);
        enter("member@example.org", Audience.COMMITTEE);

        assertThatThrownBy(() -> enter("member@example.org", Audience.PUBLIC))
                .hasStackTraceContaining("recipient_once");
    }

    private void enter(String address, Audience audience) {
        recipients.persistAndFlush(new Recipient(body, new EmailAddress(address), "A name", audience, false));
    }
}

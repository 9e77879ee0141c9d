package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bluebook.papers.Audience.BOARD;
import static org.bluebook.papers.Audience.COMMITTEE;
import static org.bluebook.papers.Audience.PUBLIC;
import static org.bluebook.papers.ProtectiveMarking.NOT_PROTECTIVELY_MARKED;
import static org.bluebook.papers.ProtectiveMarking.RESTRICTED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.publication.Issued;
import org.bluebook.reporting.publication.Issues;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "scheduler"))
class OutboxTest {
    @Inject
    IssuedForTests papers;

    @Inject
    Issues issues;

    @Inject
    Deliveries deliveries;

    @Inject
    Event<Issued> issued;

    @Inject
    EntityManager store;

    @Test
    void holdsOneRowForEachWhoMayReadTheIssue() {
        var paper = papers.paper("A position", COMMITTEE, NOT_PROTECTIVELY_MARKED);
        papers.onTheListFor(paper, "chief@example.org", "The chief", BOARD, true);
        papers.onTheListFor(paper, "member@example.org", "A member", COMMITTEE, false);
        papers.onTheListFor(paper, "press@example.org", "The press", PUBLIC, true);

        papers.issue(paper);

        assertThat(deliveries.of(paper, 1))
                .extracting(Delivery::address, Delivery::name, Delivery::form, Delivery::state)
                .containsExactly(
                        tuple("chief@example.org", "The chief", Form.ATTACHMENT, DeliveryState.PENDING),
                        tuple("member@example.org", "A member", Form.LINK, DeliveryState.PENDING));
    }

    @Test
    void sendsALinkOfWhatIsMarked() {
        var paper = papers.paper("A position", BOARD, RESTRICTED);
        papers.onTheListFor(paper, "chief@example.org", "The chief", BOARD, true);

        papers.issue(paper);

        assertThat(deliveries.of(paper, 1)).extracting(Delivery::form).containsExactly(Form.LINK);
    }

    @Test
    void keepsTheListAsItWasWhenThePaperWasIssued() {
        var paper = papers.paper("A position", BOARD, RESTRICTED);
        papers.onTheListFor(paper, "one@example.org", "One", BOARD, false);
        papers.issue(paper);

        papers.offTheListFor(paper, "one@example.org");
        papers.onTheListFor(paper, "two@example.org", "Two", BOARD, false);
        papers.issue(paper);

        assertThat(deliveries.of(paper, 1)).extracting(Delivery::address).containsExactly("one@example.org");
        assertThat(deliveries.of(paper, 2)).extracting(Delivery::address).containsExactly("two@example.org");
    }

    @Test
    void namesItsMessagesAlikeWhoeverMakesThemAndTellsNobodysAddress() {
        var paper = papers.paper("A position", BOARD, RESTRICTED);
        papers.onTheListFor(paper, "one@example.org", "One", BOARD, false);
        var issue = papers.issue(paper);

        var named = deliveries.of(paper, 1).get(0).messageId();

        assertThat(named)
                .isEqualTo(MessageId.of(issue, "one@example.org", "bluebook.invalid"))
                .isNotEqualTo(MessageId.of(issue, "two@example.org", "bluebook.invalid"))
                .startsWith("<" + paper + ".1.")
                .doesNotContain("one");
    }

    @Test
    void tellsOfNothingThatIsNotIssued() {
        var paper = papers.paper("A position", BOARD, RESTRICTED);
        var issue = papers.issue(paper);
        papers.onTheListFor(paper, "one@example.org", "One", BOARD, false);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    issued.fire(new Issued(issues.findById(issue.id())));
                    store.flush();
                    throw new IllegalStateException("the issue does not come about");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deliveries.of(paper, 1)).isEmpty();
    }
}

package org.bluebook.scheduler.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.bluebook.reporting.publication.Issue;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.SignOff;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;

/** A body of its own for each test, whose small committee paper is frozen and issued as in life. */
@ApplicationScoped
class IssuedForTests {
    static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");
    private static final Actor SECRETARY = new Actor("secretary");
    private static final Actor APPROVER = new Actor("approver");
    private static final AtomicInteger BODIES = new AtomicInteger();

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Papers papers;

    @Inject
    Recipients recipients;

    @Inject
    Issues issues;

    @Inject
    PreparePaper prepare;

    @Inject
    SignOff signOff;

    @Inject
    IssuePaper issuePaper;

    /** The reference of a new paper, whose body nobody is on the list of. */
    @Transactional
    String paper(String title, Audience audience, ProtectiveMarking marking) {
        var body = new Body("OUT" + BODIES.incrementAndGet(), "A committee", "An authority");
        bodies.persist(body);
        var meeting = Meeting.plan(body, LocalDate.of(2006, 4, 24));
        meetings.persist(meeting);
        var paper = Paper.forMeeting(meeting, 9, title, "A commissioner");
        for (var role : Role.values()) {
            paper.open(role, role == Role.APPENDIX ? "More" : null).write(Form.NUMBERED, "What is to be said of it.");
        }
        paper.recommend(null, "That members agree.");
        paper.mark(audience, marking);
        papers.persist(paper);
        return paper.reference();
    }

    @Transactional
    void onTheListFor(String paper, String address, String name, Audience audience, boolean attachments) {
        recipients.persist(
                new Recipient(papers.findById(paper).body(), new EmailAddress(address), name, audience, attachments));
    }

    @Transactional
    void offTheListFor(String paper, String address) {
        recipients.delete(
                "body.reference = ?1 and address = ?2",
                papers.findById(paper).body().reference(),
                address);
    }

    /** Prepared by one person, signed off by another; a later issue says what it puts right. */
    Issue issue(String paper) {
        if (issues.latestOf(paper).isPresent()) {
            prepare.correct(paper, List.of(new Correction("Paragraph 1", "One", "Two", "It was miscounted.")));
        }
        prepare.freeze(paper, SECRETARY, AT);
        prepare.draft(paper, SECRETARY, AT);
        QuarkusTransaction.requiringNew().run(() -> prepare.open(paper).submit(SECRETARY, AT));
        QuarkusTransaction.requiringNew().run(() -> signOff.approve(prepare.open(paper), APPROVER, AT));
        return issuePaper.issue(paper, APPROVER, AT);
    }
}

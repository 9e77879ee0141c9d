package org.bluebook.scheduler.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.recipients.Recipients;
import org.bluebook.reporting.publication.Issue;
import org.bluebook.reporting.publication.Issued;

/**
 * Writes down whom an issue is for in the transaction that issues it: there is no issue nobody is told of, and no news of
 * none. Profiles of boroughs, 32 at a time, are there to be looked up.
 */
@ApplicationScoped
public class Outbox {
    private static final int BYTES_OF_TOKEN = 16;

    private final Papers papers;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final MailOptions options;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Outbox(Papers papers, Recipients recipients, Deliveries deliveries, MailOptions options) {
        this.papers = papers;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.options = options;
    }

    void fill(@Observes Issued issued) {
        var issue = issued.issue();
        papers.findByIdOptional(issue.paper())
                .filter(paper -> paper.place().isEmpty())
                .ifPresent(paper -> fill(issue, paper.body().reference()));
    }

    private void fill(Issue issue, String body) {
        recipients
                .of(body, issue.audience())
                .forEach(recipient ->
                        deliveries.persist(new Delivery(issue, recipient, options.messageIdHost(), newToken())));
    }

    /** In words, how many people an issue of a paper would be told of now, and how. */
    @Transactional
    public String toWhom(String reference, Audience audience, String marking) {
        var paper = papers.findById(reference);
        if (paper.place().isPresent()) {
            return "to nobody: a profile is there to be looked up, and nobody is sent 32 of them";
        }
        var forms = recipients.of(paper.body().reference(), audience).stream()
                .map(recipient -> Form.of(ProtectiveMarking.of(marking), recipient))
                .toList();
        long files = forms.stream().filter(form -> form == Form.ATTACHMENT).count();
        return forms.isEmpty()
                ? "to nobody: there is no one on its list"
                : "to %s: %d by link, %d with the file".formatted(people(forms.size()), forms.size() - files, files);
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private String newToken() {
        var bytes = new byte[BYTES_OF_TOKEN];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

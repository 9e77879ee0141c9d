package org.bluebook.scheduler.outbox;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bluebook.papers.Audience;
import org.bluebook.papers.Papers;
import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.recipients.Recipient;
import org.bluebook.recipients.Recipients;
import org.bluebook.reporting.publication.Embargoes;
import org.bluebook.reporting.publication.Issue;
import org.bluebook.reporting.publication.Issued;
import org.bluebook.reporting.publication.Opened;

/**
 * Writes down whom an issue is for in the transaction that issues it: there is no issue whose readers are not told of it,
 * and no news of none. Profiles of boroughs, 32 at a time, are there to be looked up.
 */
@ApplicationScoped
public class Outbox {
    private static final int BYTES_OF_TOKEN = 16;

    private final Papers papers;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final Embargoes embargoes;
    private final MailOptions options;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Outbox(Papers papers, Recipients recipients, Deliveries deliveries, Embargoes embargoes, MailOptions options) {
        this.papers = papers;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.embargoes = embargoes;
        this.options = options;
    }

    /** Of what is its members' for now, only they are told. */
    void fill(@Observes Issued issued) {
        var issue = issued.issue();
        var readers = embargoes.isOn(issue) ? Audience.COMMITTEE : issue.audience();
        tell(issue, issue.issuedAt(), body -> recipients.of(body, readers));
    }

    /** Those who may read it only now; their list is of this moment. */
    void fillUp(@Observes Opened opened) {
        var issue = opened.issue();
        var told = deliveries.of(issue.paper(), issue.number()).stream()
                .map(Delivery::address)
                .collect(toSet());
        tell(
                issue,
                opened.at(),
                body -> recipients.of(body, issue.audience()).stream()
                        .filter(recipient ->
                                !recipient.mayRead(Audience.COMMITTEE) && !told.contains(recipient.address()))
                        .toList());
    }

    private void tell(Issue issue, Instant at, Function<String, List<Recipient>> whom) {
        papers.findByIdOptional(issue.paper())
                .filter(paper -> paper.place().isEmpty())
                .map(paper -> whom.apply(paper.body().reference()))
                .orElse(List.of())
                .forEach(recipient ->
                        deliveries.persist(new Delivery(issue, recipient, at, options.messageIdHost(), newToken())));
    }

    /** A sentence on a paper of whose latest issue nobody is told; profiles are not meant to be told of. */
    public Optional<String> silenceAbout(String reference) {
        var paper = papers.findById(reference);
        if (paper.place().isPresent() || deliveries.ofLatest(reference) > 0) {
            return Optional.empty();
        }
        return Optional.of((embargoes.areOn(reference)
                                && !recipients
                                        .of(paper.body().reference(), Audience.PUBLIC)
                                        .isEmpty()
                        ? "%s was issued, and nobody is told of it before it is published."
                        : "%s was issued, and nobody was told of it: there is no one on its list whom it is for.")
                .formatted(reference));
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

package org.bluebook.scheduler.outbox;

import java.nio.charset.StandardCharsets;
import org.bluebook.reporting.publication.Issue;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** The name of a message in the world's mail: the same however often it is made, and telling nobody's address. */
final class MessageId {
    private static final int DIGITS = 24;

    private MessageId() {}

    static String of(Issue issue, String address, String host) {
        return of(issue.paper() + "." + issue.number(), address, host);
    }

    static String of(String about, String address, String host) {
        var whom = CanonicalJson.sha256(address.getBytes(StandardCharsets.US_ASCII))
                .substring(0, DIGITS);
        return "<%s.%s@%s>".formatted(about, whom, host);
    }
}

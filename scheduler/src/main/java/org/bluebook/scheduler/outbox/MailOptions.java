package org.bluebook.scheduler.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How papers go out by mail. */
@ConfigMapping(prefix = "bluebook.mail")
public interface MailOptions {
    /** The mail server that takes our messages. Without one nothing fails: what is to go waits, and the secretary is told why. */
    Optional<String> host();

    /** Where it listens: 587 is for handing in with STARTTLS, 465 for TLS from the first byte, 25 between servers. */
    @WithDefault("587")
    int port();

    /** NONE only on the same machine: whoever is in between reads links and papers, and can change them. */
    @WithDefault("STARTTLS")
    Encryption encryption();

    /** The account at the mail server; without one we do not sign in. */
    Optional<String> user();

    /** Its password. */
    Optional<String> password();

    /** Who messages are from, and where it is told that one could not be delivered later on: a mailbox somebody reads. */
    @WithDefault("papers@bluebook.invalid")
    String from();

    /** The name beside that address. */
    @WithDefault("Bluebook")
    String fromName();

    /** Whom the message says to ask; without it, the address it is from. */
    Optional<String> questionsTo();

    /** Whom the watchdog tells what should have happened and did not; without an address it is in the log and in the health alone. */
    Optional<String> secretary();

    /** Whom it tells as well of a paper that should be out and that nobody approved; without an address the secretary alone. */
    Optional<String> approver();

    /** What links begin with: where readers reach us, which behind a proxy is not what we listen on. */
    @WithDefault("http://127.0.0.1:8080")
    URI publicAddress();

    /**
     * The right-hand side of every Message-ID: a domain of the installation, so that no other one makes the same. A change
     * holds from the next issue on.
     */
    @WithDefault("bluebook.invalid")
    String messageIdHost();

    /** How often a server that is away or busy is asked before the delivery counts as failed: more outlasts a longer outage, and tells of it later. */
    @WithDefault("12")
    int attempts();

    /** The wait before the second attempt; each later one is twice as long, less up to a half by chance. Shorter is quicker after a hiccup, and a burden on a server in trouble. */
    @WithDefault("PT1M")
    Duration firstWait();

    /** No wait is longer: with the other defaults an outage of half a day is outlasted without anybody's doing. */
    @WithDefault("PT2H")
    Duration longestWait();

    /** How long one answer of the server may take. A short time makes uncertain what a slow server would still have said; the standard's ten minutes hold up the rest. */
    @WithDefault("PT2M")
    Duration timeOut();

    /** How the way to the mail server is protected. */
    enum Encryption {
        NONE,
        /** Begun in the clear and refused if the server cannot do better. */
        STARTTLS,
        TLS
    }
}

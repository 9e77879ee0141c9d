package org.bluebook.scheduler.outbox;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A mail server on this machine that has a second for each answer; without a port there is none. */
record OptionsForTests(Optional<Integer> listening, Encryption encryption, Optional<String> password)
        implements MailOptions {
    OptionsForTests(Optional<Integer> listening) {
        this(listening, Encryption.NONE, Optional.empty());
    }

    static OptionsForTests to(int port) {
        return new OptionsForTests(Optional.of(port));
    }

    static OptionsForTests to(int port, Encryption encryption, String password) {
        return new OptionsForTests(Optional.of(port), encryption, Optional.ofNullable(password));
    }

    @Override
    public Optional<String> host() {
        return listening.map(port -> "127.0.0.1");
    }

    @Override
    public int port() {
        return listening.orElseThrow();
    }

    @Override
    public Optional<String> user() {
        return password.map(secret -> "papers");
    }

    @Override
    public String from() {
        return "papers@bluebook.example";
    }

    @Override
    public String fromName() {
        return "Papers";
    }

    @Override
    public Optional<String> questionsTo() {
        return Optional.of("secretary@bluebook.example");
    }

    @Override
    public Optional<String> secretary() {
        return Optional.of("secretary@bluebook.example");
    }

    @Override
    public Optional<String> approver() {
        return Optional.of("approver@bluebook.example");
    }

    @Override
    public URI publicAddress() {
        return URI.create("https://bluebook.example");
    }

    @Override
    public String messageIdHost() {
        return "bluebook.example";
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Duration firstWait() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration longestWait() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration timeOut() {
        return Duration.ofSeconds(1);
    }
}

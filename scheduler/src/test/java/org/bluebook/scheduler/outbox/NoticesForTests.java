package org.bluebook.scheduler.outbox;

/** Notices that go to a mailbox of a test. */
public final class NoticesForTests {
    private NoticesForTests() {}

    public static Notices to(int port) {
        var options = OptionsForTests.to(port);
        return new Notices(new SmtpCarrier(options), options);
    }
}

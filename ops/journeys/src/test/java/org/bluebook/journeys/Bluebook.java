package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.Mailbox;
import org.bluebook.local.TestDatabase;

/** The packaged application, running with the sample in it and the papers of March 2006 issued; its logs are in target. */
final class Bluebook implements AutoCloseable {
    private static final Path SAMPLE = Path.of("../sample/target");
    private static final Path TARGET = Path.of("target");
    private static final Duration PATIENCE_WITH_THE_SAMPLE = Duration.ofMinutes(10);

    private final Application application;
    private final String address;
    private final Mailbox mailbox;

    private Bluebook(Application application, Mailbox mailbox) {
        this.application = application;
        this.address = application.address();
        this.mailbox = mailbox;
    }

    static Bluebook start() {
        KeycloakForTests.begin();
        var database = TestDatabase.of("journeys");
        var mailbox = Mailbox.open(TARGET.resolve("mail"), 0);
        var application = Application.begin(
                TARGET.resolve("application.log"),
                Map.of(
                        "BLUEBOOK_MAIL_HOST",
                        "127.0.0.1",
                        "BLUEBOOK_MAIL_PORT",
                        Integer.toString(mailbox.port()),
                        "BLUEBOOK_MAIL_ENCRYPTION",
                        "NONE",
                        "BLUEBOOK_DB_URL",
                        database.url(),
                        "BLUEBOOK_DB_USER",
                        database.user(),
                        "BLUEBOOK_DB_PASSWORD",
                        database.password()),
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        try {
            var started = new Bluebook(application, mailbox);
            started.takeTheSample();
            return started;
        } catch (RuntimeException | Error e) {
            application.close();
            mailbox.close();
            throw e;
        }
    }

    String address() {
        return address;
    }

    /** As the demonstration does: a program of its own that knows the API and nothing else. */
    private void takeTheSample() {
        var log = TARGET.resolve("sample.log");
        var sending = Application.run(
                log,
                Map.of(
                        "BLUEBOOK_DEMONSTRATION_PASSWORD",
                        KeycloakForTests.access().password()),
                List.of(
                        "-cp",
                        SAMPLE.resolve("classes") + ":" + Application.read(SAMPLE.resolve("class-path")),
                        "org.bluebook.sample.Demo",
                        address,
                        KeycloakForTests.access().realm().toString(),
                        TARGET.resolve("papers").toString()));
        if (!Application.endsWithin(sending, PATIENCE_WITH_THE_SAMPLE)) {
            sending.destroy();
        }
        assertThat(sending.exitValue())
                .as("The sample was not taken: %s", Application.read(log))
                .isZero();
    }

    @Override
    public void close() {
        application.close();
        mailbox.close();
    }
}

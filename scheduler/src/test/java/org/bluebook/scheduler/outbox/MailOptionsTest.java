package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bluebook.scheduler.outbox.MailOptions.Encryption;
import org.junit.jupiter.api.Test;

class MailOptionsTest {
    private static final Map<String, String> ALL = new HashMap<>(Map.of(
            "bluebook.mail.host", "mail.example.org",
            "bluebook.mail.port", "465",
            "bluebook.mail.encryption", "tls",
            "bluebook.mail.user", "papers",
            "bluebook.mail.password", "secret",
            "bluebook.mail.from", "papers@example.org",
            "bluebook.mail.from-name", "The papers",
            "bluebook.mail.questions-to", "clerk@example.org",
            "bluebook.mail.secretary", "secretary@example.org",
            "bluebook.mail.approver", "approver@example.org"));

    static {
        ALL.putAll(Map.of(
                "bluebook.mail.public-address", "https://papers.example.org",
                "bluebook.mail.message-id-host", "example.org",
                "bluebook.mail.attempts", "3",
                "bluebook.mail.first-wait", "PT10S",
                "bluebook.mail.longest-wait", "PT5M",
                "bluebook.mail.time-out", "PT30S"));
    }

    @Test
    void areTheseUnlessToldOtherwise() {
        var options = read(Map.of());

        assertThat(options.host()).isEmpty();
        assertThat(options.port()).isEqualTo(587);
        assertThat(options.encryption()).isEqualTo(Encryption.STARTTLS);
        assertThat(options.user()).isEmpty();
        assertThat(options.password()).isEmpty();
        assertThat(options.from()).isEqualTo("papers@bluebook.invalid");
        assertThat(options.fromName()).isEqualTo("Bluebook");
        assertThat(options.questionsTo()).isEmpty();
        assertThat(options.secretary()).isEmpty();
        assertThat(options.approver()).isEmpty();
        assertThat(options.publicAddress()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(options.messageIdHost()).isEqualTo("bluebook.invalid");
        assertThat(options.attempts()).isEqualTo(12);
        assertThat(options.firstWait()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.longestWait()).isEqualTo(Duration.ofHours(2));
        assertThat(options.timeOut()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void haveTheseNames() {
        var options = read(ALL);

        assertThat(options.host()).contains("mail.example.org");
        assertThat(options.port()).isEqualTo(465);
        assertThat(options.encryption()).isEqualTo(Encryption.TLS);
        assertThat(options.user()).contains("papers");
        assertThat(options.password()).contains("secret");
        assertThat(options.from()).isEqualTo("papers@example.org");
        assertThat(options.fromName()).isEqualTo("The papers");
        assertThat(options.questionsTo()).contains("clerk@example.org");
        assertThat(options.secretary()).contains("secretary@example.org");
        assertThat(options.approver()).contains("approver@example.org");
        assertThat(options.publicAddress()).isEqualTo(URI.create("https://papers.example.org"));
        assertThat(options.messageIdHost()).isEqualTo("example.org");
        assertThat(options.attempts()).isEqualTo(3);
        assertThat(options.firstWait()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.longestWait()).isEqualTo(Duration.ofMinutes(5));
        assertThat(options.timeOut()).isEqualTo(Duration.ofSeconds(30));
    }

    /** An option that is added is tried above, or this fails. */
    @Test
    void areAllTried() {
        assertThat(Arrays.stream(MailOptions.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(method -> "bluebook.mail."
                                + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(ALL.keySet());
    }

    @Test
    void knowNoOtherEncryption() {
        assertThatThrownBy(() -> read(Map.of("bluebook.mail.encryption", "maybe")))
                .hasMessageContaining("encryption");
    }

    private static MailOptions read(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(MailOptions.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(values)
                .build()
                .getConfigMapping(MailOptions.class);
    }
}

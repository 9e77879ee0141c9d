package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocketFactory;
import org.bluebook.scheduler.outbox.Ending.Outcome;
import org.bluebook.scheduler.outbox.MailOptions.Encryption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpCarrierTest {
    private static final String PASSWORD = "a secret";
    private static final Letter LETTER = new Letter(
            "one@example.org",
            "Message-ID: <1@bluebook.example>\r\n\r\nHello.\r\n".getBytes(StandardCharsets.US_ASCII));

    private static CertificateForTests certificate;
    private static CertificateForTests ofAnother;

    private GreenMail server;
    private StartTls front;

    @BeforeAll
    static void certificates() throws Exception {
        certificate = new CertificateForTests("ip:127.0.0.1");
        ofAnother = new CertificateForTests("dns:mail.example.org");
    }

    @BeforeEach
    void aServerWithAnAccount() throws Exception {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("papers@bluebook.example", "papers", PASSWORD);
        server.start();
        front = new StartTls(server.getSmtp().getPort(), certificate.ofServer());
    }

    @AfterEach
    void close() throws Exception {
        front.close();
        server.stop();
    }

    @Test
    void signsInAndSendsBehindStartTls() throws Exception {
        var ending = carry(front.port(), Encryption.STARTTLS, PASSWORD, certificate.trusted());

        assertThat(ending.outcome()).as(ending.words()).isEqualTo(Outcome.ACCEPTED);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(front.inTheClear()).containsExactly("EHLO bluebook.example", "STARTTLS");
    }

    @Test
    void isNotLetInWithAnotherPassword() throws Exception {
        refuses(carry(front.port(), Encryption.STARTTLS, "another", certificate.trusted()), "535");
    }

    @Test
    void saysNothingToAServerWhoseCertificateNobodyVouchesFor() {
        refuses(carry(front.port(), Encryption.STARTTLS, PASSWORD, usual()), "PKIX path building failed");
        assertThat(front.inTheClear()).containsExactly("EHLO bluebook.example", "STARTTLS");
    }

    @Test
    void saysNothingToAServerThatIsAnother() throws Exception {
        try (var other = new StartTls(server.getSmtp().getPort(), ofAnother.ofServer())) {
            refuses(carry(other.port(), Encryption.STARTTLS, PASSWORD, ofAnother.trusted()), "127.0.0.1");
        }
    }

    @Test
    void sendsNothingInTheClearWhereTlsIsWanted() throws Exception {
        int plain = server.getSmtp().getPort();

        refuses(carry(plain, Encryption.STARTTLS, PASSWORD, certificate.trusted()), "STARTTLS is required");
        refuses(carry(plain, Encryption.TLS, PASSWORD, certificate.trusted()), "cannot be spoken to");
    }

    @Test
    void sendsInTheClearWhereToldTo() {
        var ending = carry(server.getSmtp().getPort(), Encryption.NONE, null, usual());

        assertThat(ending.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    /** It is put off with the reason, and the server has had nothing. */
    private void refuses(Ending ending, String words) {
        assertThat(ending.outcome()).isEqualTo(Outcome.NOT_NOW);
        assertThat(ending.words())
                .startsWith("The mail server cannot be spoken to: ")
                .contains(words);
        assertThat(ending.words()).doesNotContain(PASSWORD);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static SSLSocketFactory usual() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static Ending carry(int port, Encryption encryption, String password, SSLSocketFactory tls) {
        return new SmtpCarrier(OptionsForTests.to(port, encryption, password), tls).carry(LETTER);
    }
}

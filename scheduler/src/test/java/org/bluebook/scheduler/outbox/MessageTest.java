package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final String ID = "<a.1.b@bluebook.example>";
    private static final byte[] PDF = "%PDF-1.7 \r\n.\r\nnot much".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void isTheSameToTheByteInAnotherZoneAndLanguage() {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        var here = message("A position", "A member");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(message("A position", "A member")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void saysWhatItIsInItsHeaders() throws MessagingException, IOException {
        var read = read(message("[RESTRICTED] A position", "A member"));

        assertThat(read.getSubject()).isEqualTo("[RESTRICTED] A position");
        assertThat(read.getMessageID()).isEqualTo(ID);
        assertThat(read.getHeader("Date")).containsExactly("Thu, 13 Apr 2006 16:00:00 +0000");
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getAllRecipients()).containsExactly(new InternetAddress("member@example.org", "A member"));
    }

    @Test
    void carriesWordsOnceAsTextAndOnceAsPageAndTheFileByteForByte() throws MessagingException, IOException {
        var whole = (MimeMultipart) read(message("A position", "A member")).getContent();

        var words = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("Caf\u00e9 \u2013 a paper is out.\r\n");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("a-position.pdf");
        assertThat(whole.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A member\r\nBcc: spy@example.org",
                "A member\nBcc: spy@example.org",
                "A member\r\n\r\nAnother body",
                "A member\u2028Bcc: spy@example.org",
                "A member\" <spy@example.org>, \"x",
                "=?UTF-8?Q?A_member=0D=0ABcc:_spy=40example.org?="
            })
    void letsNoNameOrTitleBecomeAHeader(String hostile) throws MessagingException {
        var read = read(message(hostile, hostile));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getAddress()).isEqualTo("member@example.org");
        assertThat(read.getHeader("Subject")).hasSize(1);
        assertThat(read.getContentType()).startsWith("multipart/mixed");
    }

    @Test
    void writesTitlesOfOtherScriptsAndAnyLengthInAscii() throws MessagingException {
        var title = "[RESTRICTED] Na\u00efvet\u00e9 \u2014 \u4e2d\u6587 "
                + "and so on ".repeat(40).strip();

        var bytes = message(title, "Zo\u00eb");

        assertThat(read(bytes).getSubject()).isEqualTo(title);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1).chars()).allMatch(sign -> sign < 128);
        assertThat(new String(bytes, StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() < 998);
    }

    private static byte[] message(String title, String name) {
        return Message.named(ID, Instant.parse("2006-04-13T16:00:00Z"))
                .from("papers@bluebook.example", "Papers")
                .to("member@example.org", name)
                .about(title)
                .saying("Caf\u00e9 \u2013 a paper is out.\n", "<p>Caf\u00e9</p>\n")
                .with(PDF, "a-position.pdf")
                .bytes();
    }

    private static MimeMessage read(byte[] bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}

package org.bluebook.scheduler.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluebook.reporting.snapshot.CanonicalJson;

/**
 * Writes a message in MIME. The same parts give the same bytes, whenever and wherever: nothing in it comes from the clock,
 * from chance or from the machine.
 */
final class Message {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final InternetHeaders headers = new InternetHeaders();
    private final String messageId;
    private final MimeMultipart words;
    private byte[] attachment;
    private String fileName;

    private Message(String messageId) {
        this.messageId = messageId;
        this.words = multipart("alternative");
    }

    /** {@code messageId} with its angle brackets, {@code date} what the message shows as its own. */
    static Message named(String messageId, Instant date) {
        var message = new Message(messageId);
        message.headers.setHeader("Date", DATE.format(date));
        message.headers.setHeader("Message-ID", messageId);
        message.headers.setHeader("MIME-Version", "1.0");
        message.headers.setHeader("Content-Language", "en-GB");
        message.headers.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    Message from(String address, String name) {
        headers.setHeader("From", mailbox(address, name));
        return this;
    }

    Message to(String address, String name) {
        headers.setHeader("To", mailbox(address, name));
        return this;
    }

    Message about(String subject) {
        try {
            var line = oneLine(subject);
            headers.setHeader(
                    "Subject", MimeUtility.fold("Subject: ".length(), MimeUtility.encodeText(line, "UTF-8", "Q")));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Message saying(String text, String html) {
        try {
            words.addBodyPart(part("text/plain; charset=utf-8", "quoted-printable", text.getBytes(UTF_8)));
            words.addBodyPart(part("text/html; charset=utf-8", "quoted-printable", html.getBytes(UTF_8)));
            return this;
        } catch (MessagingException e) {
            throw new IllegalStateException("A message could not be put together.", e);
        }
    }

    Message with(byte[] pdf, String fileName) {
        this.attachment = pdf;
        this.fileName = fileName;
        return this;
    }

    byte[] bytes() {
        try {
            var whole = attachment == null ? words : withAttachment();
            headers.setHeader("Content-Type", whole.getContentType());
            var bytes = new ByteArrayOutputStream();
            for (var lines = headers.getAllHeaderLines(); lines.hasMoreElements(); ) {
                bytes.write((lines.nextElement() + "\r\n").getBytes(UTF_8));
            }
            bytes.write("\r\n".getBytes(UTF_8));
            whole.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A message could not be put together.", e);
        }
    }

    private MimeMultipart withAttachment() throws MessagingException, IOException {
        var inner = new ByteArrayOutputStream();
        words.writeTo(inner);
        var ofWords = new InternetHeaders();
        ofWords.setHeader("Content-Type", words.getContentType());
        var whole = multipart("mixed");
        whole.addBodyPart(new MimeBodyPart(ofWords, inner.toByteArray()));
        var file = part("application/pdf", "base64", attachment);
        var name = new ParameterList();
        name.set("filename", oneLine(fileName), "UTF-8");
        file.setHeader("Content-Disposition", "attachment" + name);
        whole.addBodyPart(file);
        return whole;
    }

    private static MimeBodyPart part(String type, String encoding, byte[] content) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", encoding);
        var encoded = new ByteArrayOutputStream();
        try (var out = MimeUtility.encode(encoded, encoding)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MimeBodyPart(headers, encoded.toByteArray());
    }

    /** A boundary that neither encoding can make, and that follows from the name of the message. */
    private MimeMultipart multipart(String kind) {
        var boundary =
                "=_" + CanonicalJson.sha256((messageId + kind).getBytes(UTF_8)).substring(0, 32);
        return new MimeMultipart(kind) {
            {
                contentType = "multipart/%s; boundary=\"%s\"".formatted(kind, boundary);
            }
        };
    }

    private static String mailbox(String address, String name) {
        try {
            return new InternetAddress(oneLine(address), oneLine(name), "UTF-8").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No sign that ends a line gets into a header, whoever put it into a name or a title. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

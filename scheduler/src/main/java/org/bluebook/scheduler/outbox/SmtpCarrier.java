package org.bluebook.scheduler.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.bluebook.scheduler.outbox.Ending.Outcome;
import org.bluebook.scheduler.outbox.MailOptions.Encryption;
import org.jboss.logging.Logger;

/** Hands letters to the mail server, each in a connection of its own, so that what happens to one says nothing of another. */
@ApplicationScoped
class SmtpCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class);

    private final MailOptions options;
    private final SSLSocketFactory tls;

    @Inject
    SmtpCarrier(MailOptions options) {
        this(options, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmtpCarrier(MailOptions options, SSLSocketFactory tls) {
        this.options = options;
        this.tls = tls;
    }

    @Override
    public boolean isReady() {
        return options.host().isPresent();
    }

    @Override
    public Ending carry(Letter letter) {
        var dialogue = new SmtpDialogue(Session.getInstance(properties()), options.encryption() == Encryption.TLS);
        try {
            dialogue.connect(
                    options.host().orElseThrow(),
                    options.port(),
                    options.user().orElse(null),
                    options.password().orElse(null));
        } catch (MessagingException e) {
            return new Ending(Outcome.NOT_NOW, "The mail server cannot be spoken to: " + SmtpDialogue.said(e));
        }
        try {
            return dialogue.send(letter);
        } finally {
            close(dialogue);
        }
    }

    private static void close(SmtpDialogue dialogue) {
        try {
            dialogue.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not wait for the goodbye.", e);
        }
    }

    private Properties properties() {
        var millis = Long.toString(options.timeOut().toMillis());
        var startTls = Boolean.toString(options.encryption() == Encryption.STARTTLS);
        var properties = new Properties();
        properties.setProperty("mail.smtp.from", options.from());
        properties.setProperty("mail.smtp.localhost", options.messageIdHost());
        properties.setProperty("mail.smtp.auth", Boolean.toString(options.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.socketFactory", tls);
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}

package org.bluebook.scheduler.outbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.bluebook.scheduler.outbox.Ending.Outcome;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the mail server, which remembers whether the line that ends the message may have gone out. */
final class SmtpDialogue extends SMTPTransport {
    private boolean whole;

    SmtpDialogue(Session session, boolean tls) {
        super(session, null, "smtp", tls);
    }

    Ending send(Letter letter) {
        try {
            sendMessage(new MimeMessage(session, letter.read()), new Address[] {new InternetAddress(letter.to())});
            return new Ending(Outcome.ACCEPTED, getLastServerResponse());
        } catch (MessagingException e) {
            return ending(e);
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        whole = true;
        super.finishData();
    }

    /** A server that answered has decided; one that did not may have, but only once it could see the end of the message. */
    private Ending ending(MessagingException e) {
        return switch (getLastReturnCode() / 100) {
            case 5 -> new Ending(Outcome.REFUSED, getLastServerResponse());
            case 4 -> new Ending(Outcome.NOT_NOW, getLastServerResponse());
            default ->
                whole
                        ? new Ending(Outcome.UNKNOWN, "The whole message went out, and no answer came back: " + said(e))
                        : new Ending(Outcome.NOT_NOW, "The connection broke before the end of the message: " + said(e));
        };
    }

    /** What is behind an exception, in one line. */
    static String said(MessagingException e) {
        var cause = e.getNextException();
        return cause == null ? e.getMessage() : e.getMessage() + " (" + cause.getMessage() + ")";
    }
}

package org.bluebook.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real mail server that keeps what it is handed, byte for byte: each message is a file in a folder before the sender is told that it was
 * taken, named by its turn and whom it is to.
 */
public final class Mailbox implements AutoCloseable {

    /** By the server itself, as by any on the way; and what it takes for the beginning of the final dot. */
    private static final String[] ADDED = {"Return-Path", "Received"};

    private static final byte[] LAST_LINE_END = {'\r', '\n'};

    private final Path folder;
    private final GreenMail server;
    private int turn;

    private Mailbox(Path folder, int port) {
        this.folder = folder;
        this.turn = messages(folder).size();
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** Listens on the loopback address; port 0 means any free one. */
    public static Mailbox open(Path folder, int port) {
        try {
            var mailbox = new Mailbox(Files.createDirectories(folder), port);
            mailbox.server.start();
            mailbox.server.getUserManager().setMessageDeliveryHandler(mailbox::keep);
            return mailbox;
        } catch (IOException e) {
            throw new NotStarted("The folder " + folder + " for mail cannot be made.", e);
        }
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** The files of the messages, in the order they came. */
    public List<Path> messages() {
        return messages(folder);
    }

    private static List<Path> messages(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " for mail cannot be read.", e);
        }
    }

    private synchronized GreenMailUser keep(MovingMessage message, MailAddress to)
            throws MessagingException, UserException {
        var address = to.getEmail();
        try {
            var bytes = new ByteArrayOutputStream();
            message.getMessage().writeTo(bytes, ADDED);
            bytes.write(LAST_LINE_END);
            var name = "%04d-%s.eml".formatted(turn + 1, address.replaceAll("[^A-Za-z0-9.@_-]", "_"));
            var half = Files.createTempFile(folder, "half-", ".tmp");
            Files.write(half, bytes.toByteArray());
            Files.move(half, folder.resolve(name));
            turn++;
        } catch (IOException e) {
            throw new MessagingException("The message cannot be kept.", e);
        }
        var users = server.getUserManager();
        var known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, address) : known;
    }

    @Override
    public void close() {
        server.stop();
    }
}

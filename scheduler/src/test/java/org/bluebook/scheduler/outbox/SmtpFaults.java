package org.bluebook.scheduler.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between us and a real mail server and, when told to, breaks the dialogue at one place; it keeps what we sent. */
final class SmtpFaults implements AutoCloseable {
    /** What goes wrong. */
    enum Fault {
        NONE,
        /** The connection is closed before a greeting. */
        NO_GREETING,
        BUSY_GREETING,
        RECIPIENT_REFUSED,
        RECIPIENT_BUSY,
        MESSAGE_REFUSED,
        MESSAGE_BUSY,
        /** DATA is never answered. */
        HANGS_AFTER_DATA,
        /** The connection is closed in the middle of the message, whose end we have sent before we notice. */
        CUT_IN_THE_MESSAGE,
        /** The server has the whole message, and we never hear so. */
        CUT_AFTER_THE_DOT,
        HANGS_AFTER_THE_DOT,
        /** Each answer takes its time. */
        SLOW
    }

    private static final long SLOWNESS_MS = 150;

    private final ServerSocket door;
    private final int server;
    private final List<byte[]> messages = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;

    private SmtpFaults(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static SmtpFaults before(int server) {
        try {
            var faults = new SmtpFaults(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            var thread = new Thread(faults::listen, "smtp-faults");
            thread.setDaemon(true);
            thread.start();
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void are(Fault fault) {
        this.fault = fault;
    }

    /** What we sent of each message, as it went over the wire. */
    List<byte[]> messages() {
        return List.copyOf(messages);
    }

    void forget() {
        messages.clear();
        fault = Fault.NONE;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                open.add(client);
                var thread = new Thread(() -> hold(client, fault), "smtp-faults-dialogue");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hold(Socket client, Fault fault) {
        try (client;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            new Dialogue(client, upstream, fault).run();
        } catch (IOException over) {
            // One side has gone; so has the other now.
        }
    }

    /** Line by line: a command, its answer. */
    private final class Dialogue {
        private final InputStream fromClient;
        private final OutputStream toClient;
        private final InputStream fromServer;
        private final OutputStream toServer;
        private final Fault fault;

        Dialogue(Socket client, Socket upstream, Fault fault) throws IOException {
            this.fromClient = client.getInputStream();
            this.toClient = client.getOutputStream();
            this.fromServer = upstream.getInputStream();
            this.toServer = upstream.getOutputStream();
            this.fault = fault;
        }

        void run() throws IOException {
            if (fault == Fault.NO_GREETING) {
                return;
            }
            answer(fault == Fault.BUSY_GREETING ? "421 too many callers\r\n" : serversAnswer());
            for (var line = line(fromClient); line != null; line = line(fromClient)) {
                if (line.startsWith("RCPT") && fault == Fault.RECIPIENT_REFUSED) {
                    answer("550 5.1.1 no such mailbox here\r\n");
                } else if (line.startsWith("RCPT") && fault == Fault.RECIPIENT_BUSY) {
                    answer("450 4.2.1 mailbox busy\r\n");
                } else if (line.startsWith("DATA")) {
                    if (!message(line)) {
                        return;
                    }
                } else {
                    say(line);
                    answer(serversAnswer());
                }
            }
        }

        /** Whether the dialogue goes on behind it. */
        private boolean message(String data) throws IOException {
            if (fault == Fault.HANGS_AFTER_DATA) {
                return hang();
            }
            say(data);
            answer(serversAnswer());
            var message = new ByteArrayOutputStream();
            for (var line = line(fromClient); line != null; line = line(fromClient)) {
                message.write(line.getBytes(StandardCharsets.ISO_8859_1));
                if (fault == Fault.CUT_IN_THE_MESSAGE && message.size() > 200) {
                    return false;
                }
                if (line.equals(".\r\n")) {
                    messages.add(message.toByteArray());
                    return end(message);
                }
            }
            return false;
        }

        private boolean end(ByteArrayOutputStream message) throws IOException {
            if (fault == Fault.MESSAGE_REFUSED) {
                answer("554 5.7.1 not this\r\n");
                return false;
            }
            if (fault == Fault.MESSAGE_BUSY) {
                answer("451 4.3.0 disk full\r\n");
                return false;
            }
            say(message.toString(StandardCharsets.ISO_8859_1));
            var answer = serversAnswer();
            if (fault == Fault.CUT_AFTER_THE_DOT) {
                return false;
            }
            if (fault == Fault.HANGS_AFTER_THE_DOT) {
                return hang();
            }
            answer(answer);
            return true;
        }

        /** Until the other side has had enough. */
        private boolean hang() throws IOException {
            return fromClient.read() >= 0;
        }

        private String serversAnswer() throws IOException {
            var lines = new ArrayList<String>();
            String line;
            do {
                line = line(fromServer);
                lines.add(line == null ? "" : line);
            } while (line != null && line.length() > 3 && line.charAt(3) == '-');
            return String.join("", lines);
        }

        private void answer(String words) throws IOException {
            if (fault == Fault.SLOW) {
                java.util.concurrent.locks.LockSupport.parkNanos(SLOWNESS_MS * 1_000_000);
            }
            toClient.write(words.getBytes(StandardCharsets.ISO_8859_1));
        }

        private void say(String words) throws IOException {
            toServer.write(words.getBytes(StandardCharsets.ISO_8859_1));
        }

        private String line(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                line.write(octet);
                if (octet == '\n') {
                    return line.toString(StandardCharsets.ISO_8859_1);
                }
            }
            return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }
}

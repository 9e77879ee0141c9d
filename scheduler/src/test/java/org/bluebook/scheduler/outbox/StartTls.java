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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Offers STARTTLS before a mail server that has none, and remembers what was said in the clear. */
final class StartTls implements AutoCloseable {
    private final ServerSocket door = door();
    private final int server;
    private final SSLContext certificate;
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();

    StartTls(int server, SSLContext certificate) {
        this.server = server;
        this.certificate = certificate;
        inBackground(this::listen);
    }

    private static ServerSocket door() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> inTheClear() {
        return List.copyOf(inTheClear);
    }

    private void listen() throws IOException {
        while (!door.isClosed()) {
            var client = door.accept();
            inBackground(() -> hold(client));
        }
    }

    private void hold(Socket client) throws IOException {
        try (client;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            say(client, line(upstream.getInputStream()));
            for (var said = line(client.getInputStream()); !said.isEmpty(); said = line(client.getInputStream())) {
                inTheClear.add(said);
                if (said.startsWith("STARTTLS")) {
                    say(client, "220 2.0.0 go on");
                    relay(encrypted(client), upstream);
                    return;
                }
                say(upstream, said);
                answer(client, upstream.getInputStream(), said);
            }
        }
    }

    /** What the server can do begins in the second line, and the last line has a space behind the number. */
    private static void answer(Socket client, InputStream from, String to) throws IOException {
        var line = line(from);
        for (; line.startsWith("-", 3); line = line(from)) {
            say(client, line);
        }
        if (to.startsWith("EHLO")) {
            say(client, line.replaceFirst(" ", "-"));
            say(client, "250 STARTTLS");
        } else {
            say(client, line);
        }
    }

    private SSLSocket encrypted(Socket client) throws IOException {
        var socket = (SSLSocket) certificate
                .getSocketFactory()
                .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void relay(Socket client, Socket upstream) throws IOException {
        inBackground(() -> pump(upstream.getInputStream(), client.getOutputStream()));
        pump(client.getInputStream(), upstream.getOutputStream());
    }

    private static void pump(InputStream from, OutputStream to) throws IOException {
        var bytes = new byte[8192];
        for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            to.write(bytes, 0, read);
            to.flush();
        }
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    /** Byte by byte, so that nothing of what is encrypted is read; empty at the end. */
    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = from.read(); read >= 0 && read != '\n'; read = from.read()) {
            line.write(read);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    private static void inBackground(Talk talk) {
        var thread = new Thread(
                () -> {
                    try {
                        talk.go();
                    } catch (IOException over) {
                        // One side has gone.
                    }
                },
                "starttls");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private interface Talk {
        void go() throws IOException;
    }
}

package org.bluebook.api.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection that sends what no client would, byte for byte, and reads what comes back. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** Again where the connection was closed behind the answer before. */
    Answered send(Sent sent, String token) throws IOException {
        boolean used = socket != null;
        try {
            return once(sent, token);
        } catch (IOException e) {
            if (!used) {
                throw e;
            }
            return once(sent, token);
        }
    }

    private Answered once(Sent sent, String token) throws IOException {
        connect();
        var out = socket.getOutputStream();
        var request = new ByteArrayOutputStream();
        request.write(sent.head("127.0.0.1:" + port, token));
        request.write(sent.body());
        try {
            out.write(request.toByteArray());
        } catch (IOException e) {
            // It was refused before all of it had been sent: the answer is there to be read.
        }
        var answered = answer(sent.method());
        if (answered.headers().getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return answered;
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Answered answer(String method) throws IOException {
        try {
            int status = Integer.parseInt(line().substring(9, 12));
            while (status == 100) {
                headers();
                status = Integer.parseInt(line().substring(9, 12));
            }
            var headers = headers();
            boolean empty = method.equals("HEAD") || status == 204 || status == 304;
            return new Answered(status, headers, empty ? new byte[0] : body(headers));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Map<String, String> headers() throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return new byte[0];
        }
        var body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection was closed after \"" + line + "\".");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed either way.
            }
            socket = null;
        }
    }
}

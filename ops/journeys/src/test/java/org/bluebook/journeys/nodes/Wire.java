package org.bluebook.journeys.nodes;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a node and MariaDB, hears each command, and can cut the node off just before it or just before its answer. */
final class Wire implements AutoCloseable {
    private static final int HEAD = 4;
    private static final int TURN = 3;
    private static final int QUERY = 3;
    private static final int PREPARE = 22;
    private static final int EXECUTE = 23;

    /** What is sent about prepared statements and does nothing by itself: their making, long values, their end, their return. */
    private static final Set<Integer> AROUND_STATEMENTS = Set.of(PREPARE, 24, 25, 26);

    /** Of what was prepared last, where its answer is not waited for. */
    private static final int LAST = -1;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Ear ear = (connection, command) -> Cut.NOT;
    private volatile Runnable knife = () -> {};

    /** The port is that of a MariaDB on this machine that speaks without TLS. */
    Wire(int server) {
        try {
            this.server = server;
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin("door", this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on the ear hears every command; what cuts ends the node before a byte more goes either way. */
    void hear(Ear ear, Runnable knife) {
        this.knife = knife;
        this.ear = ear;
    }

    private static void begin(String name, Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // Whoever closed it knows.
                    }
                },
                "wire-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void open() throws IOException {
        while (!door.isClosed()) {
            var node = door.accept();
            try {
                var database = new Socket(InetAddress.getLoopbackAddress(), server);
                new Passage(connections.incrementAndGet(), node, database).begin();
            } catch (IOException away) {
                node.close();
            }
        }
    }

    private synchronized void cut() {
        knife.run();
        closeSockets();
    }

    private void closeSockets() {
        sockets.forEach(Wire::close);
        sockets.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeSockets();
    }

    /** When the node is to be cut off. */
    enum Cut {
        NOT,
        /** The database never hears of the command. */
        BEFORE,
        /** The database has done as it was told, and the node never hears of that. */
        BEFORE_THE_ANSWER
    }

    /** Hears a command on a connection; that of a statement, prepared or not, as its text, any other by its number. */
    interface Ear {
        Cut hears(int connection, String command);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** One connection through the wire. */
    private final class Passage {
        private final int number;
        private final Socket node;
        private final Socket database;
        private final Map<Integer, String> prepared = new ConcurrentHashMap<>();
        private final Queue<String> preparing = new ConcurrentLinkedQueue<>();
        private String last;
        private volatile boolean withheld;

        Passage(int number, Socket node, Socket database) throws IOException {
            this.number = number;
            this.node = node;
            this.database = database;
            node.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            sockets.add(node);
            sockets.add(database);
        }

        void begin() {
            Wire.begin("commands-" + number, () -> both(this::commands));
            Wire.begin("answers-" + number, () -> both(this::answers));
        }

        /** Where one direction ends, so does the other. */
        private void both(Work direction) throws IOException {
            try {
                direction.run();
            } finally {
                sockets.remove(node);
                sockets.remove(database);
                node.close();
                database.close();
            }
        }

        /** A packet is three bytes of length, one of turn, and what it carries; a command begins with turn 0. */
        private void commands() throws IOException {
            var in = new DataInputStream(new BufferedInputStream(node.getInputStream()));
            var out = database.getOutputStream();
            for (var packet = packet(in); packet.length > 0; packet = packet(in)) {
                var cut = packet[TURN] == 0 ? heard(packet) : Cut.NOT;
                if (cut == Cut.BEFORE) {
                    cut();
                    return;
                }
                withheld |= cut == Cut.BEFORE_THE_ANSWER; // commands of a batch follow before the first one's answer
                out.write(packet);
            }
        }

        private void answers() throws IOException {
            var in = new DataInputStream(new BufferedInputStream(database.getInputStream()));
            var out = new BufferedOutputStream(node.getOutputStream());
            for (var packet = packet(in); packet.length > 0; packet = packet(in)) {
                boolean begins = packet[TURN] == 1;
                if (withheld && begins && preparing.isEmpty()) {
                    cut();
                    return;
                }
                if (begins) {
                    beginsAnAnswer(packet);
                }
                out.write(packet);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }

        /** That of what is being prepared comes first: nothing else is asked before. It has the number of the statement. */
        private void beginsAnAnswer(byte[] packet) {
            var statement = preparing.poll();
            if (statement != null && packet[HEAD] == 0) {
                prepared.put(statementOf(packet), statement);
            }
        }

        /** The next one, or an empty one where there is none. */
        private static byte[] packet(DataInputStream in) throws IOException {
            var head = in.readNBytes(HEAD);
            if (head.length < HEAD) {
                return new byte[0];
            }
            var packet = Arrays.copyOf(head, HEAD + length(head));
            in.readFully(packet, HEAD, packet.length - HEAD);
            return packet;
        }

        private static int length(byte[] head) {
            return (head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16;
        }

        private Cut heard(byte[] packet) {
            int command = packet[HEAD];
            if (command == PREPARE) {
                last = text(packet);
                preparing.add(last);
            }
            return AROUND_STATEMENTS.contains(command) ? Cut.NOT : ear.hears(number, words(packet));
        }

        private String words(byte[] packet) {
            int command = packet[HEAD];
            if (command == EXECUTE) {
                int statement = statementOf(packet);
                return statement == LAST ? last : prepared.get(statement);
            }
            return command == QUERY ? text(packet) : "COMMAND " + command;
        }

        /** The number of a prepared statement, behind the first byte of what a packet carries. */
        private static int statementOf(byte[] packet) {
            return ByteBuffer.wrap(packet, HEAD + 1, Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt();
        }

        private static String text(byte[] packet) {
            return new String(packet, HEAD + 1, packet.length - HEAD - 1, StandardCharsets.ISO_8859_1);
        }
    }
}

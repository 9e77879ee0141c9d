package org.bluebook.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A mailbox in a data directory that outlives it; one at a time per directory. */
public final class LocalMailbox implements LocalServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerProcess process;
    private final Path folder;
    private final int port;

    private LocalMailbox(ServerProcess process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server, after ending one that a killed launcher left behind; port 0 means any free one. */
    public static LocalMailbox start(Path data, int port, Path folder) {
        var directory = DataDirectory.of(Server.MAILBOX, data);
        return ServerProcess.alone(directory, alone -> start(directory, alone, Port.of(port), folder.toAbsolutePath()));
    }

    private static LocalMailbox start(DataDirectory directory, Guard alone, Port port, Path folder) {
        var process = ServerProcess.begin(directory, alone, command(directory, port, folder), Map.of());
        process.awaitUntil(() -> greets(port), PATIENCE);
        return new LocalMailbox(process, folder, port.number());
    }

    /** The class path is this process's own: that of the launcher, or of a test that depends on this module. */
    private static List<String> command(DataDirectory directory, Port port, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Server.MAILBOX.storedIn(directory),
                MailboxProgram.class.getName(),
                folder.toString(),
                Integer.toString(port.number()));
    }

    private static boolean greets(Port port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port.number())) {
            return socket.getInputStream().read() == '2';
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    @Override
    public Process server() {
        return process.process();
    }

    @Override
    public Running running() {
        return Running.of(process, "smtp://127.0.0.1:" + port, Map.of("folder", folder.toString()));
    }

    /** Stops the server; its messages stay. */
    @Override
    public void close() {
        process.close();
    }
}

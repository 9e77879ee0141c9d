package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where on the loopback address the server listens. */
record Port(int number) {

    static final int ANY = 0;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** The wanted port, or for 0 that of the last time where nobody took it meanwhile, or any. */
    static Port remembered(Path note, int wanted) {
        var port = wanted == ANY ? last(note).flatMap(Port::ifFree).orElseGet(() -> of(ANY)) : of(wanted);
        try {
            Files.writeString(note, Integer.toString(port.number));
        } catch (IOException e) {
            throw new UncheckedIOException("The port cannot be noted in " + note + ".", e);
        }
        return port;
    }

    private static Optional<Integer> last(Path note) {
        try {
            return Files.exists(note)
                    ? Optional.of(Integer.valueOf(Files.readString(note).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new NotStarted("The port noted in " + note + " cannot be read: remove the note.", e);
        }
    }

    private static Optional<Port> ifFree(int number) {
        try {
            return Optional.of(of(number));
        } catch (NotStarted taken) {
            return Optional.empty();
        }
    }

    /** The wanted port, or a free one for 0; refuses one that is taken. */
    static Port of(int wanted) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted));
            return new Port(probe.getLocalPort());
        } catch (IOException taken) {
            throw new NotStarted(
                    "Port " + wanted + " on 127.0.0.1 is taken by another program (" + taken.getMessage()
                            + "): choose another, or 0 for any that is free.",
                    taken);
        }
    }
}

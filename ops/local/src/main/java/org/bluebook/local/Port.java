package org.bluebook.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where on the loopback address the server listens. */
record Port(int number) {

    static final int ANY = 0;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** The wanted port, or a free one for 0; refuses one that is taken. */
    static Port of(int wanted) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted));
            return new Port(probe.getLocalPort());
        } catch (IOException taken) {
            throw new NotStarted(
                    "Port " + wanted + " on 127.0.0.1 is taken by another program (" + taken.getMessage()
                            + "): choose another for the database, or 0 for any that is free.",
                    taken);
        }
    }
}

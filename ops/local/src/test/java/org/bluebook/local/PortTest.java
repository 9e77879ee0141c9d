package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {

    @TempDir
    Path folder;

    @Test
    void isThatOfTheLastTime() {
        var first = Port.remembered(note(), Port.ANY);

        var second = Port.remembered(note(), Port.ANY);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isAnotherWhenThatOfTheLastTimeIsTaken() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(note(), Integer.toString(stranger.getLocalPort()));

            var port = Port.remembered(note(), Port.ANY);

            assertThat(port.number()).isPositive().isNotEqualTo(stranger.getLocalPort());
            assertThat(Port.remembered(note(), Port.ANY)).isEqualTo(port);
        }
    }

    private Path note() {
        return folder.resolve("port");
    }
}

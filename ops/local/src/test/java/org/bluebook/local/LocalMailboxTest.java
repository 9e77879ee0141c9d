package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailboxTest {
    private static final String MESSAGE = "Subject: A paper\r\n\r\nIt is out.\r\n";

    @TempDir
    Path data;

    @Test
    void keepsEachMessageAsAFileBeforeItSaysSo() throws IOException {
        try (var mailbox = Mailbox.open(data, 0)) {
            handIn(mailbox.port(), "member@example.org", MESSAGE);
            handIn(mailbox.port(), "chief@example.org", MESSAGE);

            assertThat(mailbox.messages())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("0001-member@example.org.eml", "0002-chief@example.org.eml");
            assertThat(Files.readString(mailbox.messages().get(0))).isEqualTo(MESSAGE);
        }
    }

    @Test
    void keepsItsMessagesFromOneRunToTheNext() throws IOException {
        try (var mailbox = LocalMailbox.start(data, 0, data.resolve("mail"))) {
            handIn(mailbox.port(), "member@example.org", MESSAGE);
        }

        try (var mailbox = LocalMailbox.start(data, 0, data.resolve("mail"))) {
            handIn(mailbox.port(), "member@example.org", MESSAGE);

            assertThat(data.resolve("mail"))
                    .isDirectoryContaining("glob:**/0001-*")
                    .isDirectoryContaining("glob:**/0002-*");
        }
    }

    private static void handIn(int port, String to, String message) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(answers.readLine()).startsWith("220");
            say(socket, answers, "HELO local", "250");
            say(socket, answers, "MAIL FROM:<papers@example.org>", "250");
            say(socket, answers, "RCPT TO:<" + to + ">", "250");
            say(socket, answers, "DATA", "354");
            say(socket, answers, message + ".", "250");
        }
    }

    private static void say(Socket socket, BufferedReader answers, String words, String answer) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(answers.readLine()).startsWith(answer);
    }
}

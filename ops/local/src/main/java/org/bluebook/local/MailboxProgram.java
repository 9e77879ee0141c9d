package org.bluebook.local;

import java.nio.file.Path;

/** The mailbox as a process of its own, which runs until it is ended. */
final class MailboxProgram {

    private MailboxProgram() {}

    /** A folder for the messages, and a port. */
    public static void main(String... arguments) {
        Mailbox.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}

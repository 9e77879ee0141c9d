package org.bluebook.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A note of the server that runs in a data directory, for programs and scripts: lines of name=value, no password. */
record Running(String url, String user, Path passwordFile, Path log, long server, long launcher) {

    static Optional<Running> in(DataDirectory directory) {
        try {
            var note = new Properties();
            note.load(new StringReader(Files.readString(directory.running())));
            return Optional.of(new Running(
                    note.getProperty("url"),
                    note.getProperty("user"),
                    Path.of(note.getProperty("passwordFile")),
                    Path.of(note.getProperty("log")),
                    Long.parseLong(note.getProperty("server")),
                    Long.parseLong(note.getProperty("launcher"))));
        } catch (NoSuchFileException nothingRuns) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new NotStarted("The note " + directory.running() + " cannot be read: remove it.", e);
        }
    }

    void writeTo(DataDirectory directory) {
        directory.writePrivately(
                directory.running(),
                String.join(
                        "\n",
                        "url=" + url,
                        "user=" + user,
                        "passwordFile=" + passwordFile,
                        "log=" + log,
                        "server=" + server,
                        "launcher=" + launcher));
    }

    boolean hasItsLauncher() {
        return ProcessHandle.of(launcher).map(ProcessHandle::isAlive).orElse(false);
    }
}

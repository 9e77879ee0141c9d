package org.bluebook.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A note of the server that runs in a data directory, for programs and scripts: lines of name=value, no password. The
 * ways in differ: the name of an account, the files that hold a password or a secret.
 */
record Running(String url, SortedMap<String, String> waysIn, Path log, long server, long launcher) {

    static Running of(ServerProcess process, String url, Map<String, String> waysIn) {
        return new Running(
                url,
                new TreeMap<>(waysIn),
                process.directory().log(),
                process.process().pid(),
                ProcessHandle.current().pid());
    }

    static Optional<Running> in(DataDirectory directory) {
        try {
            var note = new Properties();
            note.load(new StringReader(Files.readString(directory.running())));
            var waysIn = new TreeMap<String, String>();
            note.stringPropertyNames().forEach(name -> waysIn.put(name, note.getProperty(name)));
            return Optional.of(new Running(
                    waysIn.remove("url"),
                    waysIn,
                    Path.of(waysIn.remove("log")),
                    Long.parseLong(waysIn.remove("server")),
                    Long.parseLong(waysIn.remove("launcher"))));
        } catch (NoSuchFileException nothingRuns) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new NotStarted("The note " + directory.running() + " cannot be read: remove it.", e);
        }
    }

    void writeTo(DataDirectory directory) {
        var ways = waysIn.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
        directory.writePrivately(
                directory.running(),
                String.join("\n", "url=" + url, ways, "log=" + log, "server=" + server, "launcher=" + launcher));
    }

    boolean hasItsLauncher() {
        return ProcessHandle.of(launcher).map(ProcessHandle::isAlive).orElse(false);
    }
}

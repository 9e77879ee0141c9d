package org.bluebook.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last errors of a log, or else its last lines, for a message that must say why. */
final class LogTail {

    private LogTail() {}

    static String of(Path log, int lines) {
        try {
            var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var errors = all.stream().filter(LogTail::isAnError).toList();
            var telling = errors.isEmpty() ? all : errors;
            return String.join("\n", telling.subList(Math.max(0, telling.size() - lines), telling.size()));
        } catch (IOException e) {
            return "(there is no log: " + e.getMessage() + ")";
        }
    }

    private static boolean isAnError(String line) {
        return line.contains("[ERROR]")
                || line.contains(" ERROR ")
                || line.contains("error while loading shared libraries");
    }
}

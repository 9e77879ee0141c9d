package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Processes noted in a folder, one file each, so that others can tell whether they still live. */
record ProcessNotes(Path folder) {

    void add(ProcessHandle process) {
        try {
            Files.writeString(folder.resolve(Long.toString(process.pid())), begun(process));
        } catch (IOException e) {
            throw new UncheckedIOException("The process " + process.pid() + " cannot be noted in " + folder + ".", e);
        }
    }

    boolean someLive() {
        if (Files.notExists(folder)) {
            return false; // a clean build took the folder away, and with it the data
        }
        try (var notes = Files.list(folder)) {
            return notes.anyMatch(ProcessNotes::lives);
        } catch (IOException e) {
            throw new UncheckedIOException("The processes in " + folder + " cannot be read.", e);
        }
    }

    /** A process number may have been given to another process since; the moment it began tells. */
    private static boolean lives(Path note) {
        return ProcessHandle.of(Long.parseLong(note.getFileName().toString()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> begun(process).equals(read(note)))
                .isPresent();
    }

    private static String begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String read(Path note) {
        try {
            return Files.readString(note);
        } catch (IOException e) {
            throw new UncheckedIOException("The note " + note + " cannot be read.", e);
        }
    }
}

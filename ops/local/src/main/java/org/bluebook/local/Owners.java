package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The processes a server runs for, one file each: when none of them lives, the server has no reason to. */
record Owners(Path folder) {

    static Owners of(DataDirectory directory) {
        return new Owners(directory.owners());
    }

    void add(ProcessHandle owner) {
        try {
            Files.writeString(folder.resolve(Long.toString(owner.pid())), begun(owner));
        } catch (IOException e) {
            throw new UncheckedIOException("The owner " + owner.pid() + " cannot be noted in " + folder + ".", e);
        }
    }

    boolean someLive() {
        if (Files.notExists(folder)) {
            return false; // a clean build took the folder away, and with it the data
        }
        try (var notes = Files.list(folder)) {
            return notes.anyMatch(Owners::lives);
        } catch (IOException e) {
            throw new UncheckedIOException("The owners in " + folder + " cannot be read.", e);
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

package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A lock on a file that the operating system lets go of when its holder dies, however it dies. */
record Guard(Path file, FileChannel channel) implements AutoCloseable {

    // Closing a second channel on a file gives up this process's lock on it, so a file held here is not opened again.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** Does the work while nobody else on this machine holds the lock. */
    static <T> T holding(Path file, Supplier<T> work) {
        var guard = waitFor(file);
        try {
            return work.get();
        } finally {
            guard.close();
        }
    }

    private static Guard waitFor(Path file) {
        var guard = tryFor(file);
        while (guard.isEmpty()) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            guard = tryFor(file);
        }
        return guard.get();
    }

    static Optional<Guard> tryFor(Path file) {
        var key = file.toAbsolutePath().normalize();
        if (!HELD_HERE.add(key)) {
            return Optional.empty();
        }
        var guard = lock(key);
        if (guard.isEmpty()) {
            HELD_HERE.remove(key);
        }
        return guard;
    }

    private static Optional<Guard> lock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return Optional.of(new Guard(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException("The lock " + file + " cannot be taken.", e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock " + file + " cannot be let go of.", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}

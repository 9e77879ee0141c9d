package org.bluebook.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One server for everyone who asks in the same data directory, in a process of its own. */
record SharedServer(DataDirectory directory) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** The way into the server that runs, or that is started now; it runs at least as long as the owner. */
    DatabaseAccess accessFor(ProcessHandle owner) {
        return Guard.holding(directory.starting(), () -> {
            Owners.of(directory).add(owner);
            return access().orElseGet(this::launch);
        });
    }

    private Optional<DatabaseAccess> access() {
        return Running.in(directory)
                .filter(Running::hasItsLauncher)
                .map(running -> new DatabaseAccess(running.url(), running.user(), directory.password(running.user())))
                .filter(DatabaseAccess::answers);
    }

    private DatabaseAccess launch() {
        DataDirectory.delete(directory.running());
        var log = directory.path().resolve("launcher.log");
        var launcher = launcher(log);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var access = access();
        while (access.isEmpty()) {
            if (endsWithin(launcher, BETWEEN_LOOKS) || System.nanoTime() > deadline) {
                throw new NotStarted("The database for the tests did not start: " + LogTail.of(log, 8));
            }
            access = access();
        }
        return access.get();
    }

    private Process launcher(Path log) {
        try {
            return new ProcessBuilder(command())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new NotStarted("The launcher of the database cannot be run: " + e.getMessage(), e);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Launcher.class.getName(),
                directory.path().toString(),
                Integer.toString(Port.ANY),
                Durability.THROWN_AWAY.name());
    }

    /** Not this process's own class path, which in a test is a throw-away jar or a class loader of Quarkus. */
    private static String classPath() {
        return Stream.of(placeOf(Launcher.class), placeOf(org.mariadb.jdbc.Driver.class), Distribution.artifact())
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type + " is no path.", e);
        }
    }

    private static boolean endsWithin(Process launcher, Duration time) {
        try {
            return launcher.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

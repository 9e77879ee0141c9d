package org.bluebook.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One server for everyone who asks in the same data directory, in a process of its own.
 *
 * @param launch what the launcher needs to be told
 * @param access the way into a server of which there is a note, empty when it does not answer
 */
record SharedServer<A>(DataDirectory directory, List<String> launch, Function<Running, Optional<A>> access) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    static SharedServer<DatabaseAccess> database(Path data) {
        var directory = DataDirectory.of(Server.DATABASE, data);
        return new SharedServer<>(
                directory,
                List.of(directory.path().toString(), Integer.toString(Port.ANY), Durability.THROWN_AWAY.name()),
                running -> Optional.of(DatabaseAccess.of(running)).filter(DatabaseAccess::answers));
    }

    static SharedServer<KeycloakAccess> keycloak(Path data, Path realm) {
        var directory = DataDirectory.of(Server.KEYCLOAK, data);
        return new SharedServer<>(
                directory,
                List.of("keycloak", directory.path().toString(), Integer.toString(Port.ANY), realm.toString()),
                running -> Optional.of(KeycloakAccess.of(running)).filter(KeycloakAccess::answers));
    }

    /** Sees to it that the server runs or is on its way, and waits for nothing. */
    void beginFor(ProcessHandle owner) {
        Guard.holding(directory.starting(), () -> {
            directory.owners().add(owner);
            return directory.launchers().someLive() || launched();
        });
    }

    /** The way into the server that runs, or that is started now; it runs at least as long as the owner. */
    A accessFor(ProcessHandle owner) {
        return Guard.holding(directory.starting(), () -> {
            directory.owners().add(owner);
            return answering()
                    .or(this::awaited)
                    .or(() -> launched() ? awaited() : Optional.empty())
                    .orElseThrow(this::notStarted);
        });
    }

    private Optional<A> answering() {
        return Running.in(directory).filter(Running::hasItsLauncher).flatMap(access);
    }

    /** The server that a launcher is about to start, empty when none is or it fails. */
    private Optional<A> awaited() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = answering();
        while (found.isEmpty() && directory.launchers().someLive()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw notStarted();
            }
            found = answering();
        }
        return found;
    }

    private NotStarted notStarted() {
        return new NotStarted(directory.server().title() + " for the tests did not start: " + LogTail.of(log(), 8));
    }

    private boolean launched() {
        DataDirectory.delete(directory.running());
        try {
            var launcher = new ProcessBuilder(command())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            directory.launchers().add(launcher.toHandle());
            return true;
        } catch (IOException e) {
            throw new NotStarted("The launcher of the server cannot be run: " + e.getMessage(), e);
        }
    }

    private Path log() {
        return directory.path().resolve("launcher.log");
    }

    private List<String> command() {
        var java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Launcher.class.getName());
        return Stream.concat(java, launch.stream()).toList();
    }

    /** Not this process's own class path, which in a test is a throw-away jar or a class loader of Quarkus. */
    private static String classPath() {
        return Stream.of(placeOf(Launcher.class), placeOf(org.mariadb.jdbc.Driver.class), Packed.mariaDbArchive())
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
}

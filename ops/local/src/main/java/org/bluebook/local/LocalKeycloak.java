package org.bluebook.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A Keycloak with the realm of Bluebook in a data directory that outlives it; one at a time per directory. */
public final class LocalKeycloak implements LocalServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerProcess process;
    private final KeycloakAccess access;

    private LocalKeycloak(ServerProcess process, KeycloakAccess access) {
        this.process = process;
        this.access = access;
    }

    /**
     * Starts a server, after ending one that a killed launcher left behind; port 0 means that of the last time, so that
     * the issuer stays the same, or any free one.
     */
    public static LocalKeycloak start(Path data, int port, Path realm) {
        var directory = DataDirectory.of(Server.KEYCLOAK, data);
        return ServerProcess.alone(
                directory,
                alone ->
                        start(directory, alone, Port.remembered(directory.path().resolve("port"), port), realm));
    }

    private static LocalKeycloak start(DataDirectory directory, Guard alone, Port port, Path realm) {
        var distribution = Distribution.of(Packed.keycloak(), Distribution.cache(System.getenv()));
        var imported = RealmImport.of(realm, distribution, directory);
        var command = new KeycloakCommand(distribution, directory);
        var process = ServerProcess.begin(
                directory,
                alone,
                imported.isDone() ? command.serve(port.number()) : imported.prepared(command.serve(port.number())),
                KeycloakCommand.environment(directory));
        var access = new KeycloakAccess(
                URI.create(KeycloakCommand.url(port.number()) + "/realms/bluebook"),
                directory.password(KeycloakCommand.PEOPLE),
                directory.password(KeycloakCommand.SCRIPTS));
        process.awaitUntil(access::answers, PATIENCE);
        imported.done();
        return new LocalKeycloak(process, access);
    }

    public KeycloakAccess access() {
        return access;
    }

    @Override
    public Process server() {
        return process.process();
    }

    @Override
    public Running running() {
        var directory = process.directory();
        return Running.of(
                process,
                access.realm().toString(),
                Map.of(
                        "passwordFile",
                        directory.passwordFile(KeycloakCommand.PEOPLE).toString(),
                        "secretFile",
                        directory.passwordFile(KeycloakCommand.SCRIPTS).toString()));
    }

    /** Stops the server cleanly; its realm, keys and people stay. */
    @Override
    public void close() {
        process.close();
    }
}

package org.bluebook.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command line of Keycloak and its environment; what each option is for stands beside it. */
record KeycloakCommand(Distribution distribution, DataDirectory directory) {

    static final String PEOPLE = "demonstration";
    static final String SCRIPTS = "scripts";
    private static final String ADMINISTRATOR = "admin";

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** As the script bin/kc.sh would in the end, which starts three processes to come to it. */
    List<String> serve(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Server.KEYCLOAK.storedIn(directory),
                "-Dkc.config.built=true", // as it was delivered: to build it anew is 20 s of CPU, and writes into it
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // a demonstration and tests end before the second compiler pays
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                distribution.program("lib" + File.separator + "quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--db=dev-file", // in the data directory
                "--cache=local", // looks for no other Keycloak on the network
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(port)); // the issuer, whatever a caller calls this machine
    }

    /** What the realm's placeholders stand for; an administrator, or the first to come could become one. */
    static Map<String, String> environment(DataDirectory directory) {
        return Map.of(
                "BLUEBOOK_DEMONSTRATION_PASSWORD", directory.password(PEOPLE),
                "BLUEBOOK_SCRIPTS_SECRET", directory.password(SCRIPTS),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", directory.password(ADMINISTRATOR));
    }
}

package org.bluebook.local;

import java.util.ArrayList;
import java.util.List;

/** The command lines of the server; what each option is for stands beside it. */
record Command(Distribution distribution, DataDirectory directory) {

    List<String> makeTables() {
        return asRoot(List.of(
                distribution.program("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + distribution.path(),
                "--datadir=" + directory.half(),
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
    }

    List<String> serve(int port, Durability durability) {
        return asRoot(List.of(
                distribution.program("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + distribution.path(),
                "--datadir=" + directory.store(),
                "--tmpdir=" + directory.spool(),
                "--pid-file=" + directory.store().resolve("mariadbd.pid"),
                "--init-file=" + directory.opening(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=", // none: its path has a limit of 107 characters, and nobody uses it
                "--skip-ssl", // on loopback a fresh RSA key at each start is seconds of CPU for nothing
                "--skip-name-resolve",
                "--skip-log-bin", // so a trigger needs no SUPER
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON", // REPEATABLE READ is no snapshot without it
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=" + durability.flushLogAtCommit(),
                "--max-allowed-packet=64M"));
    }

    /** The server refuses to run as root unless told to. */
    private static List<String> asRoot(List<String> command) {
        var all = new ArrayList<>(command);
        if (System.getProperty("user.name").equals("root")) {
            all.add("--user=root");
        }
        return all;
    }
}

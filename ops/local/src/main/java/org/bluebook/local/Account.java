package org.bluebook.local;

import java.util.List;

/** The application's account and the schemas it may do anything in; it may do nothing elsewhere. */
record Account(String user, String schema) {

    /** Enough for Flyway with triggers: all rights on the schema and on those named after it, none on the server. */
    static final Account OF_THE_APPLICATION = new Account("bluebook", "bluebook");

    static final String SUPERUSER = "root";

    /** What the server executes before it lets anyone in; harmless when it has been executed before. */
    List<String> opening(DataDirectory directory) {
        return List.of(
                "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host NOT IN ('localhost', '127.0.0.1'));",
                "FLUSH PRIVILEGES;",
                "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';",
                "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
                "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '" + directory.password(SUPERUSER) + "';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + directory.password(SUPERUSER) + "';",
                "CREATE DATABASE IF NOT EXISTS `" + schema + "`;",
                "CREATE USER IF NOT EXISTS '" + user + "'@'127.0.0.1';",
                "ALTER USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + directory.password(user) + "';",
                "GRANT ALL PRIVILEGES ON `" + schema + "`.* TO '" + user + "'@'127.0.0.1';",
                "GRANT ALL PRIVILEGES ON `" + schema + "\\_%`.* TO '" + user + "'@'127.0.0.1';");
    }
}

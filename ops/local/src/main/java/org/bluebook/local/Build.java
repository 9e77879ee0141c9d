package org.bluebook.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The build a test runs in: its root folder, and the process that began it and whose end is its end. */
final class Build {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private Build() {}

    /** The outermost Maven above this process; in a development environment, whatever started this process. */
    static ProcessHandle process() {
        return ancestors()
                .filter(ancestor -> ancestor.info().commandLine().orElse("").contains(MAVEN))
                .reduce((inner, outer) -> outer)
                .or(() -> ProcessHandle.current().parent())
                .orElseGet(ProcessHandle::current);
    }

    private static Stream<ProcessHandle> ancestors() {
        return Stream.iterate(
                ProcessHandle.current(),
                process -> process != null,
                process -> process.parent().orElse(null));
    }

    /** The nearest folder at or above this one that has a folder .mvn: only the root of the build does. */
    static Path root(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), above -> above != null, Path::getParent)
                .filter(above -> Files.isDirectory(above.resolve(".mvn")))
                .findFirst()
                .orElse(folder);
    }
}

package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    Path clone;

    @Test
    void findsItsRootFromAModuleWithinAModule() throws Exception {
        Files.createDirectories(clone.resolve(".mvn"));
        var module = Files.createDirectories(clone.resolve("ops/local"));

        assertThat(Build.root(module)).isEqualTo(clone);
    }

    @Test
    void isBegunByAnotherProcessThatStillLives() {
        var process = Build.process();

        assertThat(process.isAlive()).isTrue();
        assertThat(process).isNotEqualTo(ProcessHandle.current());
    }
}

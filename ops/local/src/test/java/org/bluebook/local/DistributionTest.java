package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

    @TempDir
    Path cache;

    @Test
    void isUnpackedOnceByTwoWhoStartAtOnce() {
        var first = CompletableFuture.supplyAsync(() -> Distribution.of(Packed.mariaDb(), cache));
        var second = CompletableFuture.supplyAsync(() -> Distribution.of(Packed.mariaDb(), cache));

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(first.join().program("bin/mariadbd")).isExecutable();
        assertThat(cache).isDirectoryNotContaining("glob:**.half");
    }

    @Test
    void beginsAgainWhereAnUnpackingWasCutShort() throws Exception {
        var half = Files.createDirectories(cache.resolve(Packed.mariaDb().folder() + ".half/bin"));
        Files.writeString(half.resolve("mariadbd"), "cut short");

        var whole = Distribution.of(Packed.mariaDb(), cache);

        assertThat(whole.program("bin/mariadbd")).isExecutable();
        assertThat(half).doesNotExist();
    }

    @Test
    void namesTheWayOutOnAnotherPlatform() {
        assertThatThrownBy(() -> Packed.refuseOtherPlatforms("Mac OS X", "aarch64"))
                .isInstanceOf(NotStarted.class)
                .hasMessageContaining("Mac OS X on aarch64")
                .hasMessageContaining("set BLUEBOOK_DB_URL");
    }

    @Test
    void isKeptWhereTheEnvironmentSays() {
        assertThat(Distribution.cache(Map.of("BLUEBOOK_CACHE", "/srv/cache", "XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/srv/cache"));
        assertThat(Distribution.cache(Map.of("XDG_CACHE_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/bluebook"));
        assertThat(Distribution.cache(Map.of())).endsWithRaw(Path.of(".cache/bluebook"));
    }
}

package org.bluebook.bench;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import org.bluebook.local.TestDatabase;
import org.bluebook.reporting.sample.SampleFacts;

/** Runs the benchmarks on a real MariaDB of their own and prints their figures. */
@QuarkusMain
public class Bench implements QuarkusApplication {
    private static final Path SAMPLE = Path.of("ops", "sample");

    @Inject
    SampleFacts sample;

    @Inject
    RenderBench rendering;

    @Inject
    FreezeBench freezing;

    @Inject
    PackBench packs;

    public static void main(String... arguments) {
        var store = TestDatabase.of("bench");
        System.setProperty("quarkus.datasource.jdbc.url", store.url());
        System.setProperty("quarkus.datasource.username", store.user());
        System.setProperty("quarkus.datasource.password", store.password());
        Quarkus.run(Bench.class, arguments);
    }

    @Override
    public int run(String... arguments) {
        System.out.printf("facts from %,d lines of the sample%n", sample.recordFrom(SAMPLE));
        var sizes = Sizes.of(arguments);
        if (isAskedFor("rendering", arguments)) {
            rendering.print(sizes);
        }
        if (isAskedFor("packs", arguments)) {
            packs.print(sizes);
        }
        if (isAskedFor("freezing", arguments)) {
            freezing.print(sizes);
        }
        return 0;
    }

    /** All of them, where none is named. */
    private static boolean isAskedFor(String part, String... arguments) {
        var named = Arrays.stream(arguments)
                .filter(argument -> !argument.contains("="))
                .toList();
        return named.isEmpty() || named.contains(part);
    }
}

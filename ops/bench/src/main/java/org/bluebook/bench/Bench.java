package org.bluebook.bench;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bluebook.demonstration.Demonstration;
import org.bluebook.local.TestDatabase;

/** Runs the benchmarks on a real MariaDB of their own and prints their figures. */
@QuarkusMain
public class Bench implements QuarkusApplication {
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");

    @Inject
    Demonstration demonstration;

    @Inject
    RenderBench rendering;

    @Inject
    FreezeBench freezing;

    public static void main(String... arguments) {
        var store = TestDatabase.of("bench");
        System.setProperty("quarkus.datasource.jdbc.url", store.url());
        System.setProperty("quarkus.datasource.username", store.user());
        System.setProperty("quarkus.datasource.password", store.password());
        Quarkus.run(Bench.class, arguments);
    }

    @Override
    public int run(String... arguments) {
        System.out.println(demonstration.load(AT).inWords());
        rendering.print(AT);
        freezing.print(AT);
        return 0;
    }
}

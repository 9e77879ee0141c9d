package org.bluebook.clock;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluebook.local.Durability;
import org.bluebook.local.LocalMariaDb;

/** Runs both in turn on a MariaDB that keeps every commit, and ends with 1 where ours is not twice as fast. */
@QuarkusMain
public class ClockBench implements QuarkusApplication {
    private static final double TARGET = 2;

    @Inject
    Ours ours;

    @Inject
    BareQuartz quartz;

    /** The folder of the database; how many occurrences, how many rounds. */
    public static void main(String... arguments) {
        try (var database = LocalMariaDb.start(Path.of(arguments[0]), 0, Durability.KEPT)) {
            System.setProperty("quarkus.datasource.jdbc.url", database.access().url());
            System.setProperty("quarkus.datasource.username", database.access().user());
            System.setProperty("quarkus.datasource.password", database.access().password());
            Quarkus.run(ClockBench.class, (code, thrown) -> {}, arguments);
        }
    }

    @Override
    public int run(String... arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        ours.rate(count / 10);
        quartz.rate(count / 10);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            double ourRate = ours.rate(count);
            double quartzRate = quartz.rate(count);
            ratios.add(ourRate / quartzRate);
            System.out.printf(
                    Locale.ROOT,
                    "%,d that do nothing, %d threads:  ours %6.0f a second   Quartz %6.0f a second   ratio %.2f%n",
                    count,
                    Ours.HANDS,
                    ourRate,
                    quartzRate,
                    ourRate / quartzRate);
        }
        System.out.printf(Locale.ROOT, "median of the ratios %.2f (>= %.0f)%n", median(ratios), TARGET);
        return median(ratios) >= TARGET ? 0 : 1;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}

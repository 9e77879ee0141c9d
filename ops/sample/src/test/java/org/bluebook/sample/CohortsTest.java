package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;

class CohortsTest {
    private static final Map<String, String> MONTH_OF = Map.of("FY2005Q4", "2006-03");

    private final Map<String, Sent> returned = returned();

    @Test
    void haveNobodyWhoIsNotAPduOnTheScheme() {
        assertThat(cohorts()).allSatisfy(cohort -> {
            int pdus = returned("PPO-PDU", cohort);

            assertThat(people(cohort)).as(cohort.part(1)).isPositive().isLessThanOrEqualTo(pdus);
            assertThat(pdus).isLessThanOrEqualTo(returned("PPO-ALL", cohort));
        });
    }

    @Test
    void areCountedInEveryBoroughThatKnowsItsPdus() {
        var known = returned.keySet().stream()
                .filter(cell -> cell.matches("PPO-PDU E\\d+ 2006-03"))
                .filter(cell -> returned.get(cell).body().has("amount"))
                .map(cell -> cell.split(" ", -1)[1]);

        assertThat(cohorts()).hasSize(28);
        assertThat(cohorts().map(cohort -> cohort.part(1))).containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @Test
    void haveBandsThatCanBe() {
        assertThat(cohorts().flatMap(cohort -> Sample.items(cohort.body().path("bands"))))
                .allMatch(band -> band.path("offences").asInt()
                                >= band.path("people").asInt()
                                        * band.path("least").asInt()
                        && (band.path("most").isNull()
                                || band.path("offences").asInt()
                                        <= band.path("people").asInt()
                                                * band.path("most").asInt()));
    }

    private static Stream<Sent> cohorts() {
        return Sample.sent("cohorts/([^/]+)/([^/]+)");
    }

    private static int people(Sent cohort) {
        return Sample.items(cohort.body().path("bands"))
                .flatMapToInt(band -> IntStream.of(band.path("people").asInt()))
                .sum();
    }

    private int returned(String series, Sent cohort) {
        var month = MONTH_OF.get(cohort.part(2));
        return returned.get("%s %s %s".formatted(series, cohort.part(1), month))
                .body()
                .path("amount")
                .asInt();
    }

    /** The latest of each series, place and month. */
    private static Map<String, Sent> returned() {
        var latest = new HashMap<String, Sent>();
        Sample.sent("indicators/([^/]+)/observations/([^/]+)/([^/]+)")
                .forEach(sent -> latest.put(sent.part(1) + " " + sent.part(2) + " " + sent.part(3), sent));
        return latest;
    }
}

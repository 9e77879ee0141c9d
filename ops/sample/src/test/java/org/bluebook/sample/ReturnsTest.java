package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final String LONDON = "LONDON";
    private static final Map<String, String> WHOLE_OF = Map.of(
            "PPO-PDU", "PPO-ALL",
            "PPO-TOP", "PPO-PDU",
            "DIP-POS", "DIP-TESTS",
            "TRAF-CHG", "TRAF-ARR");

    private final List<Return> all = Sample.sent("indicators/([^/]+)/observations/([^/]+)/([^/]+)")
            .filter(sent -> sent.text("source").equals(Sample.SYNTHETIC))
            .map(Return::of)
            .toList();

    @Test
    void coverEveryMonthAndEveryPlaceInEverySeries() {
        var cells = all.stream().map(Return::cell).collect(Collectors.toSet());

        assertThat(cells).hasSize(36 * 33 * 10);
        assertThat(all).extracting(Return::month).allMatch(month -> !month.isBefore(YearMonth.of(2003, 4)));
        assertThat(all).extracting(Return::month).allMatch(month -> !month.isAfter(YearMonth.of(2006, 3)));
    }

    @Test
    void giveLondonTheSumOfItsBoroughs() {
        var sums = new HashMap<String, Integer>();

        latest().values()
                .forEach(r -> sums.merge(r.total(), r.place().equals(LONDON) ? -r.value() : r.value(), Integer::sum));

        assertThat(sums.values()).containsOnly(0);
    }

    @Test
    void giveLondonALowerBoundWhereABoroughIsMissing() {
        var incomplete =
                all.stream().filter(Return::isMissing).map(Return::total).collect(Collectors.toSet());

        assertThat(incomplete).hasSize(7);
        assertThat(all.stream().filter(r -> r.place().equals(LONDON)))
                .allMatch(r -> r.isLowerBound() == incomplete.contains(r.total()));
    }

    @Test
    void neverCountMoreInAPartThanInItsWhole() {
        var latest = latest();

        var parts = latest.values().stream()
                .filter(r -> WHOLE_OF.containsKey(r.series()) && !r.isMissing() && !r.isLowerBound());

        assertThat(parts)
                .allMatch(r -> r.value()
                        <= latest.get(WHOLE_OF.get(r.series())
                                        + r.cell().substring(r.series().length()))
                                .value());
    }

    @Test
    void reviseFebruaryInMarchWithAReason() {
        var revisions = all.stream().filter(r -> r.sent().line().ifMatch().isPresent());

        assertThat(revisions)
                .hasSize(6)
                .allMatch(r -> r.month().equals(YearMonth.of(2006, 2)))
                .allMatch(r -> r.at().equals(Instant.parse("2006-03-27T11:00:00Z")))
                .allMatch(r -> !r.sent().text("reason").isEmpty()
                        && r.sent().text("status").equals("REVISED"));
    }

    @Test
    void areProvisionalInTheLastTwoMonths() {
        assertThat(all.stream().filter(r -> r.sent().text("status").equals("PROVISIONAL")))
                .extracting(Return::month)
                .containsOnly(YearMonth.of(2006, 2), YearMonth.of(2006, 3));
    }

    @Test
    void countTestsByAnotherDefinitionFromDecember2005() {
        var redefined =
                Sample.sent("indicators/(DIP-TESTS|DIP-POS)/definitions/2").toList();
        var at = redefined.get(0).line().at();

        assertThat(redefined)
                .hasSize(2)
                .allMatch(sent -> sent.body().path("breaks").asBoolean());
        assertThat(tests().filter(r -> r.month().isBefore(YearMonth.of(2005, 12))))
                .allMatch(r -> r.at().isBefore(at));
        assertThat(tests().filter(r -> !r.month().isBefore(YearMonth.of(2005, 12))))
                .allMatch(r -> r.at().isAfter(at));
    }

    private Stream<Return> tests() {
        return all.stream().filter(r -> r.series().startsWith("DIP-"));
    }

    private Map<String, Return> latest() {
        var latest = new HashMap<String, Return>();
        all.forEach(r -> latest.put(r.cell(), r));
        return latest;
    }

    /** What a place sent in for a month of a series. */
    private record Return(String series, String place, YearMonth month, Sent sent) {
        static Return of(Sent sent) {
            return new Return(sent.part(1), sent.part(2), YearMonth.parse(sent.part(3)), sent);
        }

        Instant at() {
            return sent.line().at();
        }

        String cell() {
            return series + " " + place + " " + month;
        }

        String total() {
            return series + " " + month;
        }

        int value() {
            return sent.body().path("amount").asInt();
        }

        boolean isMissing() {
            return sent.text("qualifier").equals("NOT_IN_SOURCE");
        }

        boolean isLowerBound() {
            return sent.text("qualifier").equals("AT_LEAST");
        }
    }
}

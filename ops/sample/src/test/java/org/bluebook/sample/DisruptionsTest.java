package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;

class DisruptionsTest {
    private static final LocalDate FIRST = LocalDate.of(2005, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2006, 3, 31);

    private final Map<String, Sent> networks = byReference("networks/([^/]+)");
    private final Map<String, Sent> claims = byReference("disruptions/([^/]+)");
    private final Map<String, Sent> judgements = byReference("disruptions/([^/]+)/(confirmation|rejection)");

    @Test
    void areClaimedAgainstTheNetworksOfParagraph12() {
        var involvements = networks.values().stream()
                .map(network -> network.text("involvement"))
                .toList();

        assertThat(involvements).hasSize(151);
        assertThat(Collections.frequency(involvements, "DRUGS_AND_OTHER")).isEqualTo(100);
        assertThat(Collections.frequency(involvements, "DRUGS_ONLY")).isEqualTo(5);
        assertThat(Collections.frequency(involvements, "NO_DRUGS")).isEqualTo(46);
    }

    @Test
    void areConfirmed115TimesIn200506() {
        var verdicts = claimedBetween(FIRST, LAST).stream()
                .collect(Collectors.groupingBy(this::verdict, Collectors.counting()));

        assertThat(verdicts)
                .containsEntry("confirmation", 115L)
                .containsEntry("rejection", 41L)
                .containsEntry("none", 44L);
    }

    @Test
    void are61PercentAgainstDrugNetworksInTheYearAndInItsFirstTenMonths() {
        var year = claimedBetween(FIRST, LAST);
        var tenMonths = claimedBetween(FIRST, LocalDate.of(2006, 1, 31));

        assertThat(againstDrugs(year) * 100.0 / year.size()).isEqualTo(61.0);
        assertThat(Math.round(againstDrugs(tenMonths) * 100.0 / tenMonths.size()))
                .isEqualTo(61);
    }

    @Test
    void surgeAtTheEndOf200506() {
        var lastQuarter = claimedBetween(LocalDate.of(2006, 1, 1), LAST);
        var firstQuarter = claimedBetween(FIRST, LocalDate.of(2005, 6, 30));

        assertThat(lastQuarter).hasSizeGreaterThan(2 * firstQuarter.size());
    }

    @Test
    void concernNetworksAlreadyMapped() {
        assertThat(claims.values())
                .allMatch(claim ->
                        day(networks.get(claim.text("network")), "mappedOn").isBefore(day(claim, "day")));
    }

    @Test
    void areEnteredBeforeTheyAreJudgedAndNeverJudgedByWhoClaimed() {
        assertThat(judgements).hasSize(300).allSatisfy((reference, judgement) -> {
            var claim = claims.get(reference);

            assertThat(day(judgement, "on")).isAfter(entered(claim)).isBeforeOrEqualTo(entered(judgement));
            assertThat(judgement.line().as()).isNotEqualTo(claim.line().as());
            assertThat(judgement.body().path("definition").asInt()).isEqualTo(1);
        });
    }

    @Test
    void areRejectedWithAReason() {
        assertThat(judgements.values())
                .allMatch(judgement -> judgement.part(2).equals("rejection")
                        != judgement.text("reason").isEmpty());
    }

    private static Map<String, Sent> byReference(String path) {
        return Sample.sent(path).collect(Collectors.toMap(sent -> sent.part(1), Function.identity()));
    }

    private String verdict(Sent claim) {
        var judgement = judgements.get(claim.part(1));
        return judgement == null ? "none" : judgement.part(2);
    }

    private List<Sent> claimedBetween(LocalDate first, LocalDate last) {
        return claims.values().stream()
                .filter(claim ->
                        !day(claim, "day").isBefore(first) && !day(claim, "day").isAfter(last))
                .toList();
    }

    private long againstDrugs(List<Sent> some) {
        return some.stream()
                .filter(claim ->
                        !networks.get(claim.text("network")).text("involvement").equals("NO_DRUGS"))
                .count();
    }

    private static LocalDate day(Sent sent, String field) {
        return LocalDate.parse(sent.text(field));
    }

    private static LocalDate entered(Sent sent) {
        return sent.line().at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}

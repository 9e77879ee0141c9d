package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.bluebook.demonstration.Claims.Claim;
import org.bluebook.networks.DisruptionState;
import org.bluebook.networks.Involvement;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final List<MappedNetwork> networks = MappedNetwork.all();
    private final List<Claim> claims = new Claims(networks).all();

    @Test
    void areMadeAgainstTheNetworksOfParagraph12() {
        var involvements = networks.stream().map(MappedNetwork::involvement).toList();

        assertThat(involvements).hasSize(151);
        assertThat(Collections.frequency(involvements, Involvement.DRUGS_AND_OTHER))
                .isEqualTo(100);
        assertThat(Collections.frequency(involvements, Involvement.DRUGS_ONLY)).isEqualTo(5);
        assertThat(Collections.frequency(involvements, Involvement.NO_DRUGS)).isEqualTo(46);
    }

    @Test
    void leadTo115ConfirmedIn200506() {
        var year = madeBetween(LocalDate.of(2005, 4, 1), LocalDate.of(2006, 3, 31));

        var verdicts = year.stream().collect(Collectors.groupingBy(Claim::verdict, Collectors.counting()));

        assertThat(verdicts)
                .containsEntry(DisruptionState.CONFIRMED, 115L)
                .containsEntry(DisruptionState.REJECTED, 41L)
                .containsEntry(DisruptionState.CLAIMED, 44L);
    }

    @Test
    void are61PercentAgainstDrugNetworksInTheYearAndInItsFirstTenMonths() {
        var year = madeBetween(LocalDate.of(2005, 4, 1), LocalDate.of(2006, 3, 31));
        var tenMonths = madeBetween(LocalDate.of(2005, 4, 1), LocalDate.of(2006, 1, 31));

        assertThat(againstDrugs(year) * 100.0 / year.size()).isEqualTo(61.0);
        assertThat(Math.round(againstDrugs(tenMonths) * 100.0 / tenMonths.size()))
                .isEqualTo(61);
    }

    @Test
    void surgeAtTheEndOf200506() {
        var lastQuarter = madeBetween(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 3, 31));
        var firstQuarter = madeBetween(LocalDate.of(2005, 4, 1), LocalDate.of(2005, 6, 30));

        assertThat(lastQuarter).hasSizeGreaterThan(2 * firstQuarter.size());
    }

    @Test
    void concernNetworksAlreadyMapped() {
        var mapped = networks.stream().collect(Collectors.toMap(MappedNetwork::reference, MappedNetwork::mappedOn));

        assertThat(claims).allMatch(claim -> mapped.get(claim.network()).isBefore(claim.on()));
    }

    private List<Claim> madeBetween(LocalDate first, LocalDate last) {
        return claims.stream()
                .filter(claim -> !claim.on().isBefore(first) && !claim.on().isAfter(last))
                .toList();
    }

    private long againstDrugs(List<Claim> some) {
        var drug = networks.stream()
                .filter(MappedNetwork::inDrugs)
                .map(MappedNetwork::reference)
                .collect(Collectors.toSet());
        return some.stream().filter(claim -> drug.contains(claim.network())).count();
    }
}

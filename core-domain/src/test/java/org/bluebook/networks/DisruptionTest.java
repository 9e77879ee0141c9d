package org.bluebook.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

class DisruptionTest {
    private static final LocalDate DAY = LocalDate.of(2005, 11, 7);
    private static final Actor CLAIMANT = new Actor("analyst.mmdp");
    private static final Actor VERIFIER = new Actor("verifier.one");

    private final Network network = new Network("N-042", Involvement.DRUGS_AND_OTHER, 2, LocalDate.of(2003, 4, 1));
    private final Disruption claim =
            Disruption.claim("D-1", network, DAY, "MMDP", null, Method.CASH, CLAIMANT, "return of November");

    @Test
    void isAClaimUntilAVerifierConfirmsIt() {
        assertThat(claim.state()).isEqualTo(DisruptionState.CLAIMED);

        claim.confirm(VERIFIER, DAY.plusDays(20), 1);

        assertThat(claim.state()).isEqualTo(DisruptionState.CONFIRMED);
        assertThat(claim.judgedBy()).contains(VERIFIER);
        assertThat(claim.definition()).contains(1);
    }

    @Test
    void isNotJudgedByWhoClaimedIt() {
        assertThatThrownBy(() -> claim.confirm(CLAIMANT, DAY, 1))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessageContaining("analyst.mmdp");
        assertThatThrownBy(() -> claim.reject(CLAIMANT, DAY, 1, "No effect.")).isInstanceOf(OwnClaimRefused.class);
        assertThat(claim.state()).isEqualTo(DisruptionState.CLAIMED);
    }

    @Test
    void isJudgedOnce() {
        claim.reject(VERIFIER, DAY, 1, "The network went on as before.");

        assertThat(claim.reason()).contains("The network went on as before.");
        assertThatThrownBy(() -> claim.confirm(VERIFIER, DAY, 1))
                .isInstanceOf(DisruptionAlreadyJudged.class)
                .hasMessageContaining("rejected");
    }

    @Test
    void isNotRejectedWithoutAReason() {
        assertThatThrownBy(() -> claim.reject(VERIFIER, DAY, 1, " ")).isInstanceOf(RejectionNeedsReason.class);
        assertThat(claim.state()).isEqualTo(DisruptionState.CLAIMED);
    }

    @Test
    void isNotJudgedBeforeItHappened() {
        assertThatThrownBy(() -> claim.confirm(VERIFIER, DAY.minusDays(1), 1)).isInstanceOf(JudgedBeforeClaimed.class);
    }

    @Test
    void needsANetworkThatWasOnTheMapThatDay() {
        network.unmap(LocalDate.of(2005, 12, 1));

        assertThat(network.isMappedOn(DAY)).isTrue();
        assertThatThrownBy(() -> Disruption.claim(
                        "D-2", network, LocalDate.of(2005, 12, 1), "MMDP", null, Method.OTHER, CLAIMANT, "return"))
                .isInstanceOf(NetworkNotMapped.class)
                .hasMessageContaining("N-042");
        assertThatThrownBy(() -> network.unmap(LocalDate.of(2006, 1, 1))).isInstanceOf(NetworkNotMapped.class);
    }
}

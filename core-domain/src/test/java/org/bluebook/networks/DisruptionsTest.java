package org.bluebook.networks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class DisruptionsTest {
    private static final Actor CLAIMANT = new Actor("analyst.mmdp");
    private static final Actor VERIFIER = new Actor("verifier.one");
    private static final LocalDate MARCH = LocalDate.of(1996, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(1996, 4, 1);

    @Inject
    Networks networks;

    @Inject
    Disruptions disruptions;

    @Test
    @TestTransaction
    void areCountedByMonthAndInvolvementAsClaimedConfirmedAndRejected() {
        var drugs = network("T-NET-1", Involvement.DRUGS_ONLY);
        var other = network("T-NET-2", Involvement.NO_DRUGS);
        claim("T-D-1", drugs, MARCH).confirm(VERIFIER, APRIL, 1);
        claim("T-D-2", drugs, MARCH).reject(VERIFIER, APRIL, 1, "No effect.");
        claim("T-D-3", drugs, MARCH);
        claim("T-D-4", other, MARCH);
        claim("T-D-5", drugs, APRIL);

        var counts = disruptions.byMonth(MARCH.withDayOfMonth(1), MARCH);

        assertThat(counts)
                .containsExactlyInAnyOrder(
                        new DisruptionCount(1996, 3, Involvement.DRUGS_ONLY, 3, 1, 1),
                        new DisruptionCount(1996, 3, Involvement.NO_DRUGS, 1, 0, 0));
    }

    private Network network(String reference, Involvement involvement) {
        var network = new Network(reference, involvement, 1, LocalDate.of(1995, 4, 1));
        networks.persist(network);
        return network;
    }

    private Disruption claim(String reference, Network network, LocalDate day) {
        var claim = Disruption.claim(reference, network, day, "MMDP", null, Method.CASH, CLAIMANT, "return");
        disruptions.persist(claim);
        return claim;
    }
}

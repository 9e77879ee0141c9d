package org.bluebook.scheduler.month;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bluebook.scheduler.occurrences.Overtaken;
import org.bluebook.scheduler.occurrences.OvertakenForTests;
import org.junit.jupiter.api.Test;

class PacksTest {
    @Test
    void takeThatTheyWereOvertakenForNoRefusalOfAPaper() {
        assertThatThrownBy(() -> Packs.saidOf(() -> {
                    throw OvertakenForTests.refusal();
                }))
                .isInstanceOf(Overtaken.class);
    }
}

package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTest {
    @Test
    void namesAFigureWithItsPlace() {
        assertThat(Stated.named("Criminal networks mapped", "London")).isEqualTo("Criminal networks mapped, London");
        assertThat(Stated.named("Met", "London")).isEqualTo("Met, London");
    }

    @Test
    void saysNoPlaceTwice() {
        assertThat(Stated.named("Problem drug users, London", "London")).isEqualTo("Problem drug users, London");
        assertThat(Stated.named("Problem drug users, national", "National")).isEqualTo("Problem drug users, national");
    }

    @Test
    void callsNoPlaceNotStated() {
        assertThat(Stated.named("Treatment places wanted", "Not stated")).isEqualTo("Treatment places wanted");
    }
}

package org.bluebook.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class InterventionTest {
    private static final LocalDate MARCH = LocalDate.of(2006, 3, 17);

    @Inject
    Interventions interventions;

    @Inject
    ImpactAssessments assessments;

    @Inject
    Places places;

    private Place ward;

    @BeforeEach
    void aWard() {
        ward = Place.neighbourhood("IT-W1", "A ward of the test", places.findById("E09000012"));
    }

    private static Intervention closed(Place where, LocalDate ended) {
        return new Intervention("IT-1", InterventionKind.CLOSURE, where, "TP", MARCH, ended, "Order");
    }

    @Test
    @TestTransaction
    void isFoundWhereItWasAndWhenItBegan() {
        places.persist(ward);
        interventions.persist(closed(ward, MARCH.plusDays(91)));
        var assessment = new ImpactAssessment("IT-1");
        assessment.done(MARCH.minusDays(7));
        assessments.persist(assessment);

        assertThat(interventions.at(List.of("IT-W1"), MARCH, MARCH)).hasSize(1);
        assertThat(interventions.at(List.of("IT-W1"), MARCH.plusDays(1), MARCH.plusDays(9)))
                .isEmpty();
        assertThat(interventions.at(List.of("E09000012"), MARCH, MARCH)).isEmpty();
        assertThat(interventions.after(null, 5, "IT-W1", InterventionKind.CAMPAIGN))
                .isEmpty();
        assertThat(interventions.after("IT", 5, "IT-W1", InterventionKind.CLOSURE))
                .hasSize(1);
        assertThat(assessments.of(List.of("IT-1", "IT-2")))
                .singleElement()
                .satisfies(a -> assertThat(a.doneOn()).contains(MARCH.minusDays(7)));
    }

    @Test
    void isAtABoroughOrANeighbourhoodAndDoesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> closed(places.findById("LONDON"), null))
                .isInstanceOf(InterventionNotUnderstood.class)
                .hasMessageContaining("London is neither");
        assertThatThrownBy(() -> closed(ward, MARCH.minusDays(1)))
                .isInstanceOf(InterventionNotUnderstood.class)
                .hasMessageContaining("cannot have ended on 2006-03-16");
        assertThat(closed(ward, MARCH).ended()).contains(MARCH);
    }
}

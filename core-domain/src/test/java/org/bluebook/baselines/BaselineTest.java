package org.bluebook.baselines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Theme;
import org.bluebook.indicators.UnitNotThatOfIndicator;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class BaselineTest {
    private static final Actor ANALYST = new Actor("analyst");
    private static final Instant THEN = Instant.parse("2006-04-05T09:00:00Z");
    private static final Instant LATER = Instant.parse("2006-04-20T09:00:00Z");
    private static final Quantity OPEN = Quantity.toBeEstablished(MeasureUnit.PERSONS);
    private static final Quantity FORTY = Quantity.exactly(40, MeasureUnit.PERSONS);
    private static final Period MARCH = Period.parse("2006-03");
    private static final Settled PROMISED = new Settled(OPEN, null, OPEN, null, null, null);
    private static final Settled MEASURED = new Settled(FORTY, MARCH, OPEN, null, null, null);
    private static final Settled AGREED =
            new Settled(FORTY, MARCH, OPEN, null, "TP and the borough", LocalDate.of(2006, 4, 3));

    @Inject
    Baselines baselines;

    @Inject
    Indicators indicators;

    @Inject
    Places places;

    private final Indicator indicator = new Indicator(
            "PDU-BASE",
            "PDUs",
            Theme.PDU_AND_TREATMENT,
            MeasureUnit.PERSONS,
            Kind.STOCK,
            Direction.NONE,
            Role.DIAGNOSTIC,
            "TP");

    private Place hackney;

    @BeforeEach
    void aBorough() {
        hackney = places.findById("E09000012");
    }

    private Baseline hackney(Settled settled) {
        return Baseline.of(indicator, hackney, settled, "TP", ANALYST, THEN);
    }

    @Test
    @TestTransaction
    void keepsWhatItWasWhenItIsRevised() {
        indicators.persist(indicator);
        var first = hackney(PROMISED);
        baselines.persist(first);
        baselines.persist(first.revised(indicator, hackney, MEASURED, "TP", "It has been counted.", ANALYST, LATER));
        baselines.getEntityManager().flush();
        baselines.getEntityManager().clear();

        assertThat(baselines.of("E09000012", "LONDON", THEN))
                .singleElement()
                .satisfies(b -> assertThat(b.settled()).isEqualTo(PROMISED));
        assertThat(baselines.of("LONDON", "E09000012", LATER))
                .singleElement()
                .satisfies(b -> assertThat(b.settled()).isEqualTo(MEASURED))
                .satisfies(b -> assertThat(b.reason()).contains("It has been counted."));
        assertThat(baselines.history("PDU-BASE", "E09000012"))
                .extracting(Baseline::revision)
                .containsExactly(1, 2);
        assertThat(baselines.after(null, null, 10, "PDU-BASE", null, LATER)).hasSize(1);
        assertThat(baselines.after("PDU-BASE", "E09000012", 10, null, null, LATER))
                .isEmpty();
    }

    @Test
    void needsAPeriodWithANumberAndNoneWithout() {
        assertThatThrownBy(() -> hackney(new Settled(FORTY, null, OPEN, null, null, null)))
                .isInstanceOf(BaselineNotUnderstood.class)
                .hasMessageContaining("PDU-BASE in Hackney");
        assertThatThrownBy(() -> hackney(new Settled(OPEN, MARCH, OPEN, null, null, null)))
                .isInstanceOf(BaselineNotUnderstood.class);
        assertThatThrownBy(() -> hackney(new Settled(OPEN, null, FORTY, null, null, null)))
                .hasMessageContaining("a target is a number");
        assertThatThrownBy(() ->
                        hackney(new Settled(Quantity.notInSource(MeasureUnit.PERSONS), null, OPEN, null, null, null)))
                .isInstanceOf(BaselineNotUnderstood.class);
    }

    @Test
    void isAgreedBySomebodyOnADayAndToADefinition() {
        assertThatThrownBy(() -> hackney(new Settled(FORTY, MARCH, OPEN, null, "TP", null)))
                .hasMessageContaining("an agreement has a day");
        assertThatThrownBy(() -> hackney(new Settled(FORTY, MARCH, OPEN, null, " ", LocalDate.of(2006, 4, 3))))
                .hasMessageContaining("somebody who agreed");
        assertThatThrownBy(() -> hackney(AGREED)).hasMessageContaining("without a definition");

        indicator.define("Problem drug users known on a day.", LocalDate.of(2006, 4, 1));

        assertThat(hackney(AGREED).settled().isAgreed()).isTrue();
        assertThat(hackney(MEASURED).settled().isAgreed()).isFalse();
    }

    @Test
    void isOfLondonOrABoroughInTheUnitOfItsIndicator() {
        var city = places.findById("E09000001");
        var grams = Quantity.exactly(40, MeasureUnit.GRAMS);

        assertThatThrownBy(() -> Baseline.of(indicator, city, PROMISED, "TP", ANALYST, THEN))
                .isInstanceOf(BaselineNotUnderstood.class);
        assertThatThrownBy(() -> hackney(new Settled(grams, MARCH, OPEN, null, null, null)))
                .isInstanceOf(UnitNotThatOfIndicator.class);
        assertThatThrownBy(() -> hackney(PROMISED).revised(indicator, hackney, MEASURED, "TP", " ", ANALYST, LATER))
                .isInstanceOf(BaselineNeedsReason.class);
    }
}

package org.bluebook.reporting.snapshot;

import java.math.BigDecimal;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.bluebook.networks.Involvement;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.DrugClass;
import org.bluebook.seizures.RecoveryKind;

/** What was counted: networks on the map, disruptions, seizures and assets recovered, by month. */
public record CountFacts(
        List<NetworksMapped> networks,
        List<DisruptionMonth> disruptions,
        List<SeizedMonth> seized,
        List<SeizureMonth> seizures,
        List<RecoveryMonth> recoveries) {

    /** Networks on the map on the day of the freeze. */
    public record NetworksMapped(Involvement involvement, long networks) {}

    /** Disruptions by the month of the effect; what is neither confirmed nor rejected awaits a verifier. */
    public record DisruptionMonth(Period month, Involvement involvement, long claimed, long confirmed, long rejected) {
        public long awaiting() {
            return claimed - confirmed - rejected;
        }
    }

    /**
     * What was taken of one drug in a month, in the measure reported, with the doubt that adding up leaves; its class is that of
     * the month. Snapshots from before the doubt was kept have none.
     */
    public record SeizedMonth(
            Period month,
            Drug drug,
            DrugClass drugClass,
            MeasureUnit measure,
            long seizures,
            BigDecimal amount,
            Qualifier qualifier) {

        public SeizedMonth {
            qualifier = qualifier == null ? Qualifier.EXACTLY : qualifier;
        }

        public Quantity quantity() {
            return new Quantity(amount, measure, qualifier);
        }
    }

    /** Seizures in a month, each counted once whatever was found. */
    public record SeizureMonth(Period month, long seizures) {}

    /** Pounds recovered in a month by one step. */
    public record RecoveryMonth(Period month, RecoveryKind kind, BigDecimal pounds) {

        /** Without trailing noughts, as its text is written: what is frozen and what is read back are then the same. */
        public RecoveryMonth {
            pounds = Quantity.exactly(pounds, MeasureUnit.GBP).amount();
        }
    }
}

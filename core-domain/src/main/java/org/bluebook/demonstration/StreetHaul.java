package org.bluebook.demonstration;

import java.time.YearMonth;
import org.bluebook.demonstration.Hauls.Haul;
import org.bluebook.demonstration.Hauls.Line;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.seizures.Drug;

/** What a borough takes off its streets: mostly small, mostly cannabis, in grams, plants, tablets, doses or millilitres. */
enum StreetHaul {
    CANNABIS(MeasureUnit.GRAMS, 36, 2, 900),
    CANNABIS_PLANTS(MeasureUnit.PLANTS, 8, 3, 420),
    COCAINE(MeasureUnit.GRAMS, 15, 1, 180),
    CRACK(MeasureUnit.GRAMS, 13, 1, 60),
    HEROIN(MeasureUnit.GRAMS, 12, 1, 140),
    ECSTASY(MeasureUnit.TABLETS, 8, 2, 300),
    AMPHETAMINE(MeasureUnit.GRAMS, 5, 2, 250),
    LSD(MeasureUnit.DOSES, 1, 2, 50),
    METHADONE(MeasureUnit.MILLILITRES, 1, 50, 900),
    METHAMPHETAMINE(MeasureUnit.GRAMS, 1, 1, 20);

    static final String UNIT = "TP";
    private static final int ALL = 100;

    private final MeasureUnit unit;
    private final int inHundred;
    private final int least;
    private final int most;

    StreetHaul(MeasureUnit unit, int inHundred, int least, int most) {
        this.unit = unit;
        this.inHundred = inHundred;
        this.least = least;
        this.most = most;
    }

    static Haul of(Dice dice, YearMonth month, String borough) {
        var on = month.atDay(dice.between(1, month.lengthOfMonth()));
        var first = drawn(dice);
        var haul = new Haul(on, UNIT, borough, first.line(dice));
        var second = drawn(dice);
        return second != first && dice.chance(0.08) ? haul.with(second.line(dice)) : haul;
    }

    private static StreetHaul drawn(Dice dice) {
        int left = dice.between(1, ALL);
        for (StreetHaul drug : values()) {
            left -= drug.inHundred;
            if (left <= 0) {
                return drug;
            }
        }
        throw new IllegalStateException("The shares of the drugs do not reach " + ALL + ".");
    }

    /** Small amounts are common and large ones rare. */
    private Line line(Dice dice) {
        double size = dice.fraction() * dice.fraction() * dice.fraction();
        return new Line(Drug.valueOf(name()), Quantity.exactly(least + (long) (size * (most - least)), unit));
    }
}

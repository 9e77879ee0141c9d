package org.bluebook.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.demonstration.Hauls.Line;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.seizures.Drug;

/** What the Middle Market Drugs Project seized in 2005/06 (report 9, Appendix 1), shared out over single seizures. */
enum ProjectTotal {
    COCAINE(MeasureUnit.KILOGRAMS, 266_000, 14, 3),
    CRACK(MeasureUnit.KILOGRAMS, 6_000, 5, 3),
    HEROIN(MeasureUnit.KILOGRAMS, 58_000, 9, 3),
    AMPHETAMINE(MeasureUnit.KILOGRAMS, 42_000, 5, 3),
    CANNABIS(MeasureUnit.TONNES, 3_000, 6, 3);

    private static final int STATED_YEAR = 2005;

    private final MeasureUnit unit;
    private final int thousandths;
    private final int seizures;
    private final int scale;

    ProjectTotal(MeasureUnit unit, int thousandths, int seizures, int scale) {
        this.unit = unit;
        this.thousandths = thousandths;
        this.seizures = seizures;
        this.scale = scale;
    }

    /** The stated total of 2005/06 to the gram; of earlier years, a part of it that chance decides. */
    List<Line> shares(Dice dice, int year) {
        int left = year == STATED_YEAR ? thousandths : (int) (thousandths * (0.4 + 0.25 * dice.fraction()));
        var lines = new ArrayList<Line>();
        for (int remaining = seizures; remaining > 1; remaining--) {
            int share = (int) (left / (double) remaining * (0.4 + 1.1 * dice.fraction()));
            lines.add(line(share));
            left -= share;
        }
        lines.add(line(left));
        return lines;
    }

    private Line line(int share) {
        return new Line(Drug.valueOf(name()), Quantity.exactly(BigDecimal.valueOf(share, scale), unit));
    }
}

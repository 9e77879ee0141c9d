package org.bluebook.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.seizures.RecoveryKind;

/** Cash seized and assets restrained and confiscated, month by month and unit by unit, in pounds. */
final class Recoveries {
    private static final List<Scale> SCALES = List.of(
            new Scale("SCD", RecoveryKind.CASH_SEIZED, 90_000, 5),
            new Scale("SCD", RecoveryKind.RESTRAINED, 700_000, 3),
            new Scale("SCD", RecoveryKind.CONFISCATED, 320_000, 2),
            new Scale("MMDP", RecoveryKind.CASH_SEIZED, 60_000, 3),
            new Scale("MMDP", RecoveryKind.RESTRAINED, 250_000, 1),
            new Scale("TP", RecoveryKind.CASH_SEIZED, 12_000, 9),
            new Scale("TP", RecoveryKind.CONFISCATED, 45_000, 2));

    private Recoveries() {}

    static List<Recovery> all() {
        var all = new ArrayList<Recovery>();
        for (var month = Returns.FIRST; !month.isAfter(Returns.LAST); month = month.plusMonths(1)) {
            for (Scale scale : SCALES) {
                all.addAll(scale.in(month));
            }
        }
        return List.copyOf(all);
    }

    /** One recovery on one day. */
    record Recovery(LocalDate on, String unit, RecoveryKind kind, int pounds) {}

    /** How much a unit takes at a time, and how often in a month. */
    record Scale(String unit, RecoveryKind kind, int usual, int often) {

        List<Recovery> in(YearMonth month) {
            var dice = Dice.named("recovery " + unit + kind + month);
            var recoveries = new ArrayList<Recovery>();
            for (int left = dice.poisson(often); left > 0; left--) {
                int pounds = (int) (usual * (0.2 + 2.4 * dice.fraction() * dice.fraction())) / 5 * 5;
                recoveries.add(new Recovery(month.atDay(dice.between(1, month.lengthOfMonth())), unit, kind, pounds));
            }
            return recoveries;
        }
    }
}

package org.bluebook.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bluebook.networks.Involvement;

/**
 * One of the 151 networks of report 9, para 12: 100 in drugs and other crime, 5 in drugs only. The paper does not say what
 * the other 46 do; the demonstration takes them to have no part in drugs.
 */
record MappedNetwork(String reference, Involvement involvement, int level, LocalDate mappedOn) {
    private static final LocalDate BEFORE_ALL_CLAIMS = LocalDate.of(2002, 4, 2);

    boolean inDrugs() {
        return involvement != Involvement.NO_DRUGS;
    }

    static List<MappedNetwork> all() {
        var involvements = new ArrayList<Involvement>();
        involvements.addAll(Collections.nCopies(100, Involvement.DRUGS_AND_OTHER));
        involvements.addAll(Collections.nCopies(5, Involvement.DRUGS_ONLY));
        involvements.addAll(Collections.nCopies(46, Involvement.NO_DRUGS));
        var dice = Dice.named("networks");
        for (int i = involvements.size() - 1; i > 0; i--) {
            Collections.swap(involvements, i, dice.between(0, i));
        }
        var all = new ArrayList<MappedNetwork>();
        for (Involvement involvement : involvements) {
            all.add(numbered(all.size() + 1, involvement, dice));
        }
        return List.copyOf(all);
    }

    private static MappedNetwork numbered(int number, Involvement involvement, Dice dice) {
        String digits = Integer.toString(1000 + number).substring(1);
        return new MappedNetwork(
                "CN-" + digits, involvement, dice.between(1, 3), BEFORE_ALL_CLAIMS.plusDays(dice.between(0, 350)));
    }
}

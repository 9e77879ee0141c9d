package org.bluebook.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bluebook.networks.DisruptionState;
import org.bluebook.networks.Method;

/**
 * The disruptions claimed against the mapped networks, month by month. Of 200 claimed in 2005/06, 122 (61 %) are against
 * drug networks; 115 were confirmed, 41 rejected and 44 still wait.
 */
final class Claims {
    private static final LocalDate LAST_DECISION = LocalDate.of(2006, 4, 11);
    private static final List<Method> METHODS = List.of(
            Method.ASSET,
            Method.ASSET,
            Method.ASSET,
            Method.CASH,
            Method.CASH,
            Method.KEY_ARREST,
            Method.KEY_ARREST,
            Method.KEY_ARREST,
            Method.SEIZURE,
            Method.OTHER);
    private static final List<String> UNITS = List.of("SCD", "SCD", "SCD", "MMDP", "MMDP", "Drugs Directorate", "TP");
    private static final List<String> REASONS = List.of(
            "The network was still trading at the review six weeks later.",
            "The claim repeats one made by another unit.",
            "Nothing shows that the arrest affected the network.",
            "The property seized was not shown to belong to the network.");

    /** For each month: claimed, of which against drug networks, confirmed, rejected; the rest still wait. */
    private static final int[][] MONTHS = {
        {4, 2, 3, 1}, {5, 3, 3, 2}, {6, 3, 4, 2}, {5, 3, 4, 1}, {4, 2, 2, 2}, {6, 3, 4, 2},
        {5, 3, 3, 2}, {7, 4, 5, 2}, {5, 2, 3, 2}, {6, 3, 4, 2}, {6, 4, 4, 2}, {5, 3, 3, 2},
        {6, 3, 4, 2}, {7, 4, 5, 2}, {6, 3, 4, 2}, {5, 3, 3, 2}, {7, 4, 5, 2}, {8, 5, 5, 3},
        {6, 3, 4, 2}, {7, 4, 5, 2}, {6, 3, 4, 2}, {8, 5, 5, 3}, {7, 4, 5, 2}, {7, 4, 4, 3},
        {9, 5, 7, 2}, {10, 6, 8, 2}, {11, 7, 8, 3}, {10, 6, 8, 2}, {12, 7, 9, 3}, {13, 8, 10, 3},
        {16, 10, 11, 5}, {18, 11, 13, 5}, {19, 12, 14, 5}, {23, 14, 14, 5}, {27, 16, 10, 5}, {32, 20, 3, 1},
    };

    private final List<MappedNetwork> drug;
    private final List<MappedNetwork> other;

    Claims(List<MappedNetwork> networks) {
        drug = networks.stream().filter(MappedNetwork::inDrugs).toList();
        other = networks.stream().filter(network -> !network.inDrugs()).toList();
    }

    List<Claim> all() {
        var all = new ArrayList<Claim>();
        for (int i = 0; i < MONTHS.length; i++) {
            all.addAll(forMonth(Returns.FIRST.plusMonths(i), MONTHS[i]));
        }
        return List.copyOf(all);
    }

    private List<Claim> forMonth(YearMonth month, int[] counts) {
        var dice = Dice.named("claims " + month);
        var against = targets(dice, counts[0], counts[1]);
        var days = days(dice, month, counts[0]);
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < counts[0]; i++) {
            claims.add(claim(dice, against.get(i), days.get(i), verdict(i, counts[2], counts[3])));
        }
        return claims;
    }

    /** Drug networks and others in the asked proportion, mixed over the month. */
    private List<MappedNetwork> targets(Dice dice, int all, int ofDrugs) {
        var targets = new ArrayList<MappedNetwork>();
        for (int i = 0; i < all; i++) {
            targets.add(dice.pick(i < ofDrugs ? drug : other));
        }
        for (int i = all - 1; i > 0; i--) {
            Collections.swap(targets, i, dice.between(0, i));
        }
        return targets;
    }

    private static List<LocalDate> days(Dice dice, YearMonth month, int count) {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < count; i++) {
            days.add(month.atDay(dice.between(1, month.lengthOfMonth())));
        }
        days.sort(null);
        return days;
    }

    private static DisruptionState verdict(int place, int confirmed, int rejected) {
        if (place < confirmed) {
            return DisruptionState.CONFIRMED;
        }
        return place < confirmed + rejected ? DisruptionState.REJECTED : DisruptionState.CLAIMED;
    }

    private static Claim claim(Dice dice, MappedNetwork against, LocalDate on, DisruptionState verdict) {
        var decided = on.plusDays(dice.between(14, 50));
        var method = dice.pick(METHODS);
        var unit = dice.pick(UNITS);
        var why = dice.pick(REASONS);
        return new Claim(
                against.reference(),
                on,
                unit,
                method,
                verdict,
                verdict == DisruptionState.CLAIMED
                        ? Optional.empty()
                        : Optional.of(decided.isAfter(LAST_DECISION) ? LAST_DECISION : decided),
                verdict == DisruptionState.REJECTED ? why : "");
    }

    /** One claimed disruption and what the verifier made of it. */
    record Claim(
            String network,
            LocalDate on,
            String unit,
            Method method,
            DisruptionState verdict,
            Optional<LocalDate> decidedOn,
            String why) {}
}

package org.bluebook.measures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Figures of one unit added up, with the doubt that they leave: unlike a sum for a rate, it may hold what is not exact. */
public final class Total {
    private static final Set<Qualifier> NUMBERS =
            EnumSet.of(Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.OVER, Qualifier.AT_LEAST);

    private Total() {}

    /**
     * Figures of one kind of doubt keep it, and exact ones among "about" make "about". Any other mixture is "at least"
     * what is known: a figure with no number, or one that says only what it is under, adds nothing.
     */
    public static Quantity of(Collection<Quantity> figures) {
        var unit = oneUnit(figures);
        var doubts = figures.stream().map(Quantity::qualifier).collect(Collectors.toSet());
        if (doubts.equals(Set.of(Qualifier.UNDER))) {
            return Quantity.under(sum(figures, any -> true), unit);
        }
        if (doubts.stream().noneMatch(NUMBERS::contains)) {
            return Quantity.notInSource(unit);
        }
        return new Quantity(sum(figures, NUMBERS::contains), unit, doubt(doubts));
    }

    private static Qualifier doubt(Set<Qualifier> doubts) {
        if (doubts.size() == 1) {
            return doubts.iterator().next();
        }
        return doubts.equals(Set.of(Qualifier.EXACTLY, Qualifier.ABOUT)) ? Qualifier.ABOUT : Qualifier.AT_LEAST;
    }

    private static BigDecimal sum(Collection<Quantity> figures, Predicate<Qualifier> counts) {
        return figures.stream()
                .filter(figure -> counts.test(figure.qualifier()))
                .map(Quantity::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MeasureUnit oneUnit(Collection<Quantity> figures) {
        var first = figures.iterator().next();
        figures.stream().filter(f -> f.unit() != first.unit()).findFirst().ifPresent(other -> {
            throw new UnitsDiffer(first, other);
        });
        return first.unit();
    }
}

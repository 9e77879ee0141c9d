package org.bluebook.seizures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bluebook.calendar.Span;

/** What totals are split by; at most one of the three spans of time. */
public enum By {
    DRUG,
    CLASS,
    KIND,
    UNIT,
    PLACE,
    MONTH(Span.MONTH),
    QUARTER(Span.QUARTER),
    YEAR(Span.YEAR);

    /** What totals of seizures can be split by. */
    public static final Set<By> OF_SEIZURES = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(KIND)));

    /** What totals of assets recovered can be split by. */
    public static final Set<By> OF_RECOVERIES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DRUG, CLASS)));

    private final Span span;

    By() {
        this(null);
    }

    By(Span span) {
        this.span = span;
    }

    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }
}

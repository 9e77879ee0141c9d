package org.bluebook.seizures;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One recovery, for totals; {@code place} may be null. */
public record Recovered(LocalDate day, RecoveryKind kind, BigDecimal pounds, String unit, String place) {}

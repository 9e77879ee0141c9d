package org.bluebook.seizures;

import java.math.BigDecimal;

/** Pounds recovered in a month by one step. */
public record RecoveredInMonth(int year, int month, RecoveryKind kind, BigDecimal pounds) {}

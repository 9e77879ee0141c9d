package org.bluebook.seizures;

import java.math.BigDecimal;

/** The pounds recovered by one step, and in how many recoveries. */
public record RecoveredTotal(Group group, RecoveryKind kind, long recoveries, BigDecimal pounds) {}

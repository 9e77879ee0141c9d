package org.bluebook.seizures;

import java.time.LocalDate;

/** Which recoveries are wanted; null leaves a question open, and both days are included. */
public record RecoverySearch(LocalDate from, LocalDate to, RecoveryKind kind, String unit, String place) {}

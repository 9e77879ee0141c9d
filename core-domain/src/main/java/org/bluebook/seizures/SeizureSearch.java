package org.bluebook.seizures;

import java.time.LocalDate;

/** Which seizures are wanted; null leaves a question open, and both days are included. */
public record SeizureSearch(LocalDate from, LocalDate to, Drug drug, String unit, String place) {}

package org.bluebook.networks;

import java.time.LocalDate;

/** Which disruptions are wanted; null leaves a question open, and both days are included. */
public record DisruptionSearch(DisruptionState state, LocalDate from, LocalDate to, String unit, String network) {}

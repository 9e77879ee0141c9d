package org.bluebook.indicators;

import java.time.LocalDate;

/** Figures of one indicator; those of a place, and of periods that begin from one day to another; null stands for any. */
public record FigureSearch(String indicator, String place, LocalDate from, LocalDate to) {}

package org.bluebook.indicators;

import org.bluebook.calendar.Period;

/** What a value is of: an indicator and a place by their codes, and a period. */
public record Figure(String indicator, String place, Period period) {}

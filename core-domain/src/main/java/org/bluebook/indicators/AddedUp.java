package org.bluebook.indicators;

import java.math.BigDecimal;

/** What a place counted of an indicator over some months, and the first and last definition that it was measured by; 0 is none. */
public record AddedUp(String indicator, String place, BigDecimal amount, int firstDefinition, int lastDefinition) {}

package org.bluebook.indicators;

/** What sort of number an indicator has; a stock (at any one time) and a flow (over a time) never share a chart. */
public enum Kind {
    COUNT,
    STOCK,
    WEIGHT,
    MONEY,
    SHARE,
    RATE,
    RANK,
    INDEX,
    /** Said in words only. */
    STATEMENT
}

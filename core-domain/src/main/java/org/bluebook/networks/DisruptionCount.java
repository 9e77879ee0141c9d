package org.bluebook.networks;

/** Disruptions of a month by the involvement of the network: claimed in all, and what became of the claims. */
public record DisruptionCount(
        int year, int month, Involvement involvement, long claimed, long confirmed, long rejected) {}

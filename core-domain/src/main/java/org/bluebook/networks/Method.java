package org.bluebook.networks;

/** How a network was disrupted. */
public enum Method {
    ASSET,
    CASH,
    KEY_ARREST,
    SEIZURE,
    OTHER
}

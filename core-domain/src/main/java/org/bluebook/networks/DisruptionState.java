package org.bluebook.networks;

/** A claim stays a claim until a verifier has judged it. */
public enum DisruptionState {
    CLAIMED,
    CONFIRMED,
    REJECTED
}

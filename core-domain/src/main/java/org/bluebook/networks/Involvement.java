package org.bluebook.networks;

/** A network's part in drugs. */
public enum Involvement {
    DRUGS_ONLY,
    DRUGS_AND_OTHER,
    NO_DRUGS
}

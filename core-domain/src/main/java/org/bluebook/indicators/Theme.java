package org.bluebook.indicators;

/** What an indicator is about. */
public enum Theme {
    DRUG_MOTIVATED_CRIME,
    PDU_AND_TREATMENT,
    NETWORKS,
    SEIZURES,
    PUBLIC_ATTITUDE,
    PPAF,
    PSA,
    PROFILES,
    PREMISES,
    CANNABIS_FACTORIES,
    PRECURSORS,
    RESOURCING,
    PROPORTIONALITY
}

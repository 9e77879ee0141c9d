package org.bluebook.indicators;

/** What an indicator is for; a role can change over the years, as it did for disruptions in 2010. */
public enum Role {
    TARGET,
    DIAGNOSTIC,
    CONTEXT
}

package org.bluebook.places;

/** The kinds of place a figure can belong to. */
public enum PlaceKind {
    NATIONAL,
    LONDON,
    BOROUGH,
    /** The City of London: reference only, for it has a force of its own. */
    CITY,
    NEIGHBOURHOOD
}

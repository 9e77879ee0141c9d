package org.bluebook.demonstration;

import org.bluebook.places.Place;

/** A borough as the generator sees it: its code, its name, how many people live there and in which part of London. */
record Area(String code, String name, int population, boolean inner) {

    static Area of(Place borough) {
        return new Area(
                borough.code(), borough.name(), borough.population2006().orElseThrow(), borough.isInInnerLondon());
    }

    /** Of a London-wide rate per 100,000 people, what this borough may expect in a month. */
    double expects(double ratePer100000) {
        double character = 0.85 + 0.3 * Dice.named("character " + name).fraction();
        return ratePer100000 * population / 100_000 * character * (inner ? 1.3 : 0.82);
    }
}

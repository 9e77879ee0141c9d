package org.bluebook.demonstration;

/** A borough as the generator sees it: its code, how many people live there and whether it is an inner one. */
record Area(String code, String name, int population, boolean inner) {

    /** Of a London-wide rate per 100,000 people, what this borough may expect in a month. */
    double expects(double ratePer100000) {
        double character = 0.85 + 0.3 * Dice.named("character " + code).fraction();
        return ratePer100000 * population / 100_000 * (inner ? 1.25 : 0.85) * character;
    }
}

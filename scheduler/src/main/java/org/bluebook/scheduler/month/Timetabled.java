package org.bluebook.scheduler.month;

import org.bluebook.people.Actor;

/** Who does what happens by itself. */
final class Timetabled {
    static final Actor BY = new Actor("timetable");

    private Timetabled() {}
}

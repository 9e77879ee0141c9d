/** When each step before a meeting is due, worked back from its day, and the meetings that a standing order has of itself. */
package org.bluebook.scheduler.timetable;

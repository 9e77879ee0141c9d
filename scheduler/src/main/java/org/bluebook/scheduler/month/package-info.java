/** A body's month, by itself: papers are frozen, drafted and issued when the timetable says, and whoever must act is told. */
package org.bluebook.scheduler.month;

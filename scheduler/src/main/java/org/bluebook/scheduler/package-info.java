/** When papers are due, and that they happen; the timetable that runs a month by itself comes here. */
package org.bluebook.scheduler;

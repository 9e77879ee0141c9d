/** Deadlines over HTTP: what a body resolves of its meetings, what follows from each, holidays proclaimed, and the diary. */
package org.bluebook.api.timetable;

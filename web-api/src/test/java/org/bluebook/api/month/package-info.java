/** A month as its timetable has it, told over HTTP. */
package org.bluebook.api.month;

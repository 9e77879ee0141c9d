/** Periods that figures belong to, and the days and hours work is due; all in London, a financial year from April to March. */
package org.bluebook.calendar;

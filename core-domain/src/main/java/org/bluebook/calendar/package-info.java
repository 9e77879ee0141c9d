/** Periods that figures belong to; a day is a day in London, a financial year runs from April to March. */
package org.bluebook.calendar;

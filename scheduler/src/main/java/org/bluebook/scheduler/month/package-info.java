/** One month of a board: freeze, render, issue. */
package org.bluebook.scheduler.month;

/** The worked example: what report 9 of 24 April 2006 states, as stated, and seeded synthetic series for what it leaves out. */
package org.bluebook.demonstration;

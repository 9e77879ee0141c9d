/** Compares what should have happened with what did, whether or not anything woke up, and tells the secretary once. */
package org.bluebook.scheduler.watchdog;

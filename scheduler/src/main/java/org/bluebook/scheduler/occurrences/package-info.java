/**
 * What is due, and that it happens once: a row for each rule and nominal time, a claim on it with a fence number, and
 * the one commit that publishes and ends with a look at the fence. Nothing here knows what is published or what rings.
 */
package org.bluebook.scheduler.occurrences;

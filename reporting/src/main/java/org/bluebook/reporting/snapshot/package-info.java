/** The frozen facts: read in one consistent view, written as canonical JSON, and the only thing a paper is made from. */
package org.bluebook.reporting.snapshot;

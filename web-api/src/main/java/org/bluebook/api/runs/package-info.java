/** What was tried and how it went, by which rules things become due, and whether they may. */
package org.bluebook.api.runs;

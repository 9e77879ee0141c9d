/** Indicators over HTTP: what is measured, by which definition, against which target, and the figures themselves. */
package org.bluebook.api.indicators;

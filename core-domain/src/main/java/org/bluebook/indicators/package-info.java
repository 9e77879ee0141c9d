/** What is measured, by which definition, and every value that was ever recorded for it. */
package org.bluebook.indicators;

/** The content of a paper, whatever its format: blocks in reading order, and the classes that make them from frozen facts. */
package org.bluebook.reporting.documents;

/** The content of a paper in the formats beside PDF: a page, a workbook, JSON, and its tables as files. */
package org.bluebook.reporting.renditions;

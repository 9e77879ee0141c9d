/** From a document to the bytes of a PDF: the only importer of JasperReports. */
package org.bluebook.reporting.rendering;

/** Charts, drawn on one small surface with a back end for the PDF and one for the page. */
package org.bluebook.reporting.charts;

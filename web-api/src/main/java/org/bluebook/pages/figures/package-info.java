/** What an analyst enters: which figures are there, a month's figures, new definitions, and files with many. */
package org.bluebook.pages.figures;

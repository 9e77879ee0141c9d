/** What is measured: each indicator with its chart, its figures and where they come from. */
package org.bluebook.pages.indicators;

/** The first page, and those about the pages themselves. */
package org.bluebook.pages.start;

/** London by borough: on a map, as a table, and each with its profiles. */
package org.bluebook.pages.boroughs;

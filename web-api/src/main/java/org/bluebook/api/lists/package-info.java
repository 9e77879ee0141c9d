/** Lists: a page of JSON with the way to the next, or the whole of it as CSV or a workbook, from the same rows. */
package org.bluebook.api.lists;

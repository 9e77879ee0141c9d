/** What happening once costs: occurrences that do nothing, through the product's ledger and through bare Quartz, in turn. */
package org.bluebook.clock;

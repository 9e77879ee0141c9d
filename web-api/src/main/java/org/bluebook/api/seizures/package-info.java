/** Drugs taken and assets recovered: records, and the totals that may be made of them. */
package org.bluebook.api.seizures;

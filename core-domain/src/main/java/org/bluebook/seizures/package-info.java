/** Drugs taken, in the unit reported, and assets recovered. */
package org.bluebook.seizures;

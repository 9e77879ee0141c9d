/** Who did, was refused or read what: rows that are only ever added to, each chained to the one before by its hash. */
package org.bluebook.audit;

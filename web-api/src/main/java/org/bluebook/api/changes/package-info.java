/** How something is changed: in one transaction with its audit row, by someone who saw what they change, once. */
package org.bluebook.api.changes;

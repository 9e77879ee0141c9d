/** What makes a paper readable for everyone: the structure of its PDF, and the gate that asks whether it is whole. */
package org.bluebook.reporting.accessibility;

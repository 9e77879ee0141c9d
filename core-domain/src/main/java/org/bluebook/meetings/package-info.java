/** The bodies that are answered to, their meetings, and what they decided. */
package org.bluebook.meetings;

/** The boards and committees, and what is laid before them when. */
package org.bluebook.pages.meetings;

/** What members agreed the service will do: its owner, its dates, what was reported, and how it ended. */
package org.bluebook.actions;

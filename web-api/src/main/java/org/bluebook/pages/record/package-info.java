/** What is on record, for whoever has to show it: figures as they were known, who had which issue, the audit, the register, and whether a file is one of ours. */
package org.bluebook.pages.record;

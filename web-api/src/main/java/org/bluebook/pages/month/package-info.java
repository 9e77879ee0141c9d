/** The month as the secretary runs it and the approver signs it off: meetings, what is owed, and each paper's next step. */
package org.bluebook.pages.month;

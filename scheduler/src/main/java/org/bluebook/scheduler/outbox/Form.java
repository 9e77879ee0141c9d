package org.bluebook.scheduler.outbox;

import org.bluebook.papers.ProtectiveMarking;
import org.bluebook.recipients.Recipient;

/** How a paper reaches somebody: as a link behind which the usual rules hold, or as a file that can be passed on. */
public enum Form {
    LINK,
    ATTACHMENT;

    /** A file only for those who may have files, and only of what bears no marking. */
    static Form of(ProtectiveMarking marking, Recipient recipient) {
        return recipient.attachments() && marking == ProtectiveMarking.NOT_PROTECTIVELY_MARKED ? ATTACHMENT : LINK;
    }
}

package org.bluebook.scheduler.outbox;

/** How far it is with telling one person. */
public enum DeliveryState {
    PENDING,
    /** Their mail server has taken the message over. */
    SENT,
    /** It has certainly not, and will not be asked again unless somebody says so. */
    FAILED,
    /** Nobody can know: the answer to the last byte was lost. */
    UNCERTAIN
}

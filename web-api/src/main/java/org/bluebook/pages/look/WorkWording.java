package org.bluebook.pages.look;

import io.quarkus.qute.TemplateExtension;
import org.bluebook.scheduler.occurrences.Outcome;
import org.bluebook.scheduler.occurrences.Work;
import org.bluebook.scheduler.outbox.DeliveryState;
import org.bluebook.scheduler.outbox.Form;
import org.bluebook.scheduler.watchdog.Kind;

/** How pages word what runs by itself, and what is sent by mail. */
@TemplateExtension
final class WorkWording {
    private WorkWording() {}

    static String inWords(DeliveryState state) {
        return switch (state) {
            case PENDING -> "Waits to be sent";
            case SENT -> "Sent";
            case FAILED -> "Failed";
            case UNCERTAIN -> "Uncertain";
        };
    }

    static String inWords(Form form) {
        return switch (form) {
            case LINK -> "As a link";
            case ATTACHMENT -> "As a file";
        };
    }

    static String inWords(Outcome outcome) {
        return switch (outcome) {
            case DONE -> "Done";
            case DONE_WITH_FINDINGS -> "Done, with something to read";
            case FAILED -> "Failed";
            case OVERTAKEN -> "Overtaken by another node";
            case ABANDONED -> "Not heard of any more";
        };
    }

    static String inWords(Kind kind) {
        return switch (kind) {
            case OVERDUE -> "Overdue";
            case LATE -> "Late";
            case SILENT -> "Silent";
            case UNDELIVERED -> "Not delivered";
            case BEHIND -> "Behind";
            case UNSIGNED -> "Not signed";
            case NOT_ISSUED -> "Not issued";
            case ORPHANED -> "Nobody to remind";
            case ON_HOLIDAY -> "On a holiday";
        };
    }

    /** Of what is due: a step before a meeting, or another kind of work. */
    static String workInWords(String kind) {
        return Work.inWords(kind);
    }
}

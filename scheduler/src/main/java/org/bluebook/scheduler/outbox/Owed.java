package org.bluebook.scheduler.outbox;

import java.util.List;

/** What somebody still owes for a month: reports on actions, and figures. */
public record Owed(List<Item> reports, List<Item> figures) {
    /** One thing, and the address where it is entered. */
    public record Item(String title, String link) {}

    boolean isNothing() {
        return reports.isEmpty() && figures.isEmpty();
    }
}

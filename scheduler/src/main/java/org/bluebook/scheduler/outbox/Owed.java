package org.bluebook.scheduler.outbox;

import java.util.List;

/** What somebody still owes for a month: reports on actions, figures for London, and returns of boroughs. */
public record Owed(List<Item> reports, List<Item> figures, List<Item> returns) {
    /** One thing, and the address where it is entered. */
    public record Item(String title, String link) {}

    boolean isNothing() {
        return reports.isEmpty() && figures.isEmpty() && returns.isEmpty();
    }
}

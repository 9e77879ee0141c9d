package org.bluebook.reporting.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.measures.Quantity;

/** What is otherwise than in an issue before; {@code since} is that issue's paper, and empty where there is none. */
public record ChangeFacts(
        String since,
        int sinceIssue,
        Instant sinceFrozenAt,
        List<Restated> restated,
        List<Moved> moved,
        List<Turned> turned,
        List<Named> added,
        List<Named> closed,
        List<Undone> undone,
        List<Placed> flagged,
        List<Placed> unflagged) {

    /** Snapshots from before places were compared have none of them. */
    public ChangeFacts {
        restated = List.copyOf(restated);
        moved = List.copyOf(moved);
        turned = List.copyOf(turned);
        added = List.copyOf(added);
        closed = List.copyOf(closed);
        undone = List.copyOf(undone);
        flagged = flagged == null ? List.of() : List.copyOf(flagged);
        unflagged = unflagged == null ? List.of() : List.copyOf(unflagged);
    }

    /** There was no issue before. */
    public static ChangeFacts none() {
        return new ChangeFacts(
                "",
                0,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public boolean isFirst() {
        return since.isEmpty();
    }

    /** A figure that both issues have for one period and that is another one now; never without the reason. */
    public record Restated(String what, String place, Period period, Quantity was, Quantity now, String why) {}

    /** A milestone with another date: the one first agreed, the one in the issue before, and the one now. */
    public record Moved(
            String milestone, String name, LocalDate original, LocalDate previous, LocalDate now, String why) {}

    /** A status or a rating that is another one now. */
    public record Turned(String action, String shortName, String of, String was, String now) {}

    /** An action that is new, or was closed. */
    public record Named(String action, String shortName, String status) {}

    /** A place that is one of the worst affected since, or no longer, and why; the borough by its name. */
    public record Placed(String name, String borough, String why) {}

    /** What should have changed by now and did not. */
    public record Undone(String subject, String sentence) {}
}

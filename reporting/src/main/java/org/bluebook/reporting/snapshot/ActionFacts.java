package org.bluebook.reporting.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Rag;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Reading;

/** An action with its milestones and the reports in force, oldest first. */
public record ActionFacts(
        String reference,
        String shortName,
        String wording,
        String owner,
        ActionStatus status,
        List<MilestoneFacts> milestones,
        List<UpdateFacts> updates) {
    /** The same with a report in the place of what was reported for its month. */
    public ActionFacts with(UpdateFacts report) {
        var others = updates.stream().filter(update -> !update.month().equals(report.month()));
        return new ActionFacts(
                reference,
                shortName,
                wording,
                owner,
                status,
                milestones,
                Stream.concat(others, Stream.of(report))
                        .sorted(Comparator.comparing(UpdateFacts::month))
                        .toList());
    }

    /** The reasons of its moves and their days, oldest first; {@code reached} is null while it is open. */
    public record MilestoneFacts(
            String reference,
            String name,
            LocalDate original,
            LocalDate current,
            LocalDate reached,
            List<String> moves,
            List<LocalDate> movedOn,
            String note) {}

    /** {@code noChangeBecause} is empty where something changed. */
    public record UpdateFacts(
            Period month,
            Rag rag,
            Rag forecast,
            String narrative,
            String reason,
            String noChangeBecause,
            String source) {
        public boolean isSynthetic() {
            return source.equals(Reading.SYNTHETIC);
        }
    }
}

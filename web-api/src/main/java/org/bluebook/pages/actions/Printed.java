package org.bluebook.pages.actions;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;
import org.bluebook.api.actions.UpdatesResource.UpdatePut;
import org.bluebook.api.clock.Today;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.documents.Documents;
import org.bluebook.reporting.renditions.Renditions;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.reporting.snapshot.Freeze;

/** An action as the board's paper would print it if it were frozen now, with a report that is not sent yet. */
@ApplicationScoped
class Printed {
    private final Freeze freeze;
    private final Today today;

    @Inject
    Printed(Freeze freeze, Today today) {
        this.freeze = freeze;
        this.today = today;
    }

    /** The page of the paper has escaped all that people typed. */
    RawString with(String action, YearMonth month, UpdatePut report) {
        var facts = freeze.look(action, Period.month(month)).orElseThrow(() -> new NoSuch("action", action));
        var printed = new UpdateFacts(
                Period.month(month),
                report.rag(),
                report.forecast(),
                Objects.toString(report.narrative(), ""),
                report.reason(),
                Objects.toString(report.noChangeBecause(), ""),
                "");
        return new RawString(Renditions.html(Documents.ofAction(facts.with(printed), today.inLondon())));
    }
}

package org.bluebook.api.imports;

import static org.bluebook.api.imports.Heading.needed;
import static org.bluebook.api.imports.Heading.optional;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Report;
import org.bluebook.actions.Update;
import org.bluebook.api.identity.Caller;
import org.bluebook.calendar.Period;

/** What owners report on their actions: a row is one month of one action. */
final class UpdateRules implements Rules<UpdateRules.Row> {
    static final List<Heading> HEADINGS = List.of(
            needed("Action", "The reference of an action of yours."),
            needed("Month", "As 2006-04 or Apr 2006."),
            needed("Rating", "Where it stands.").from(Vocabulary.RATINGS.all()),
            needed("Forecast", "Where it will stand at the end.").from(Vocabulary.RATINGS.all()),
            optional("Narrative", "What was done."),
            needed("Reason", "Why the rating is what it is."),
            optional("No change because", "Where nothing changed: why not."),
            optional("Revised because", "For a month that is reported already: why the report is replaced."));

    private static final String BY_OWNER = "reported by the owner";

    private final Actions actions;
    private final EntityManager store;
    private final Caller caller;
    private final Instant at;
    private final boolean commit;

    UpdateRules(Actions actions, EntityManager store, Caller caller, Instant at, boolean commit) {
        this.actions = actions;
        this.store = store;
        this.caller = caller;
        this.at = at;
        this.commit = commit;
    }

    @Override
    public List<Heading> headings() {
        return HEADINGS;
    }

    @Override
    public Row read(Cells cells) {
        var action = cells.needed("Action", 20);
        var month = cells.month("Month");
        var rag = cells.neededChoice("Rating", Vocabulary.RATINGS);
        var forecast = cells.neededChoice("Forecast", Vocabulary.RATINGS);
        var narrative = cells.text("Narrative", 2000);
        var reason = cells.needed("Reason", 1000);
        var noChange = cells.text("No change because", 1000);
        var because = cells.text("Revised because", 500);
        return cells.isSound()
                ? new Row(
                        action,
                        Period.month(month),
                        new Report(rag, forecast, narrative, reason, noChange, BY_OWNER),
                        because)
                : null;
    }

    @Override
    public String key(Row row) {
        return row.action() + " " + row.month();
    }

    @Override
    public String keyColumn() {
        return "Action";
    }

    @Override
    public void judge(List<Said<Row>> rows, Diff diff) {
        Map<String, Optional<Action>> own = new HashMap<>();
        for (var row : rows) {
            var action = own.computeIfAbsent(row.value().action().toUpperCase(Locale.ROOT), this::own);
            if (action.isEmpty()) {
                row.cells().problem("Action", "There is no such action of yours.");
            } else {
                judge(row, action.get(), diff);
            }
        }
    }

    /** What is another's looks like what is not there. Only at the commit the verbs reach the store. */
    private Optional<Action> own(String reference) {
        if (commit) {
            return actions.lockedFor(reference, caller.actor());
        }
        var action = actions.find("reference = ?1 and owner.account = ?2", reference, caller.actor())
                .firstResultOptional();
        action.ifPresent(found -> {
            found.updates();
            store.detach(found);
        });
        return action;
    }

    private void judge(Said<Row> said, Action action, Diff diff) {
        var row = said.value();
        var standing = action.updateFor(row.month());
        var to = inWords(row.report());
        if (standing.isEmpty()) {
            if (said.cells().allows("Action", () -> action.report(row.month(), row.report(), caller.actor(), at))) {
                diff.added(said.row(), key(row), to);
            }
            return;
        }
        var was = reported(standing.get());
        int revision = standing.get().revision();
        if (was.equals(row.report())) {
            diff.same(said.row(), key(row), to, revision);
        } else if (row.because() == null) {
            said.cells()
                    .problem(
                            "Revised because",
                            "The month is reported already: give the reason for replacing the report.");
        } else if (said.cells()
                .allows("Action", () -> action.revise(row.month(), row.report(), row.because(), caller.actor(), at))) {
            diff.changed(said.row(), key(row), inWords(was), to, revision);
        }
    }

    /** As reported by the owner, for a file has no other source. */
    private static Report reported(Update u) {
        return new Report(
                u.rag(),
                u.forecast(),
                u.narrative(),
                u.reason(),
                u.noChangeBecause().orElse(null),
                BY_OWNER);
    }

    private static String inWords(Report report) {
        var noChange = report.noChangeBecause() == null ? "" : " No change because: " + report.noChangeBecause();
        return "%s, forecast %s: %s %s%s"
                .formatted(
                        report.rag().words(), report.forecast().words(), report.narrative(), report.reason(), noChange);
    }

    /** A month's report; {@code because} is for a revision, or null. */
    record Row(String action, Period month, Report report, String because) {}
}
